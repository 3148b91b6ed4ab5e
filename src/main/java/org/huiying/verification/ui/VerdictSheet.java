package org.huiying.verification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Objects;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.Dates;
import org.huiying.verification.Finding;
import org.huiying.verification.VerificationCode;

/** The answer as one sheet nobody can mistake: the mark, the word, what it means, and the document's facts. */
class VerdictSheet extends Section {

    /** Nothing was ever issued under this code. */
    VerdictSheet(VerificationCode code) {
        this(Verdict.UNKNOWN);
        add(new Paragraph(getTranslation("verification.verdict.UNKNOWN.text")));
        add(new DocumentFacts().add("code", code.printed()));
    }

    VerdictSheet(Finding finding) {
        this(Verdict.of(finding));
        add(meaning(finding));
        if (finding.reason() != null) {
            var reason = new Paragraph(getTranslation("verification.verdict.reason", finding.reason()));
            reason.addClassName("verdict-reason");
            add(reason);
        }
        add(DocumentFacts.of(finding.document(), getLocale()));
        var compare = new Paragraph(getTranslation("verification.compare"));
        compare.addClassName("secondary");
        add(compare);
    }

    private VerdictSheet(Verdict verdict) {
        addClassNames("sheet", "verdict", verdict.style());
        var icon = verdict.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var mark = new Div(icon);
        mark.addClassName("verdict-mark");
        var head = new Div(mark, new H2(getTranslation(verdict.key())));
        head.addClassName("verdict-head");
        add(head);
    }

    private Paragraph meaning(Finding finding) {
        var key = Verdict.of(finding).key() + ".text";
        return new Paragraph(
                switch (finding.standing()) {
                    case VALID -> getTranslation(key);
                    case WITHDRAWN -> getTranslation(key, day(finding));
                    case SUPERSEDED -> {
                        var successor = Objects.requireNonNull(finding.successor());
                        var issued = Dates.fullDay(successor.issuedOn(), getLocale());
                        yield getTranslation(key, day(finding), successor.number(), issued);
                    }
                });
    }

    private String day(Finding finding) {
        Instant changed = Objects.requireNonNull(finding.changedAt());
        return Dates.fullDay(ChinaTime.dateOf(changed), getLocale());
    }
}
