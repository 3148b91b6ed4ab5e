package org.huiying.verification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Objects;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.Dates;
import org.huiying.verification.FileFinding;
import org.huiying.verification.Finding;
import org.huiying.verification.VerificationCode;

/** The answer as one sheet nobody can mistake: the mark, the word, what it means, and the document's facts. */
class VerdictSheet extends Section {

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

    /** Nothing was ever issued under this code. */
    static VerdictSheet unknown(VerificationCode code) {
        var sheet = new VerdictSheet(Verdict.UNKNOWN);
        sheet.say("verification.verdict.UNKNOWN.text");
        sheet.add(new DocumentFacts().add("code", code.printed()));
        return sheet;
    }

    /** The file comes from nothing that was ever issued. */
    static VerdictSheet unknownFile() {
        var sheet = new VerdictSheet(Verdict.UNKNOWN);
        sheet.say("verification.verdict.UNKNOWN.file");
        return sheet;
    }

    static VerdictSheet of(Finding finding) {
        var sheet = new VerdictSheet(Verdict.of(finding));
        sheet.tellStanding(finding);
        sheet.addFacts(finding);
        sheet.say("verification.compare").addClassName("secondary");
        return sheet;
    }

    static VerdictSheet of(FileFinding file) {
        var finding = file.finding();
        var sheet = new VerdictSheet(file.isTheDocument() ? Verdict.of(finding) : Verdict.ALTERED);
        if (file.isTheDocument()) {
            sheet.say("verification.file.same");
        } else {
            var comparison = file.comparison();
            sheet.say("verification.difference." + comparison.difference(), comparison.bytes())
                    .addClassName("verdict-reason");
            sheet.say("verification.verdict.ALTERED.text");
        }
        sheet.tellStanding(finding);
        sheet.addFacts(finding);
        return sheet;
    }

    private void tellStanding(Finding finding) {
        add(meaning(finding));
        if (finding.reason() != null) {
            say("verification.verdict.reason", finding.reason()).addClassName("verdict-reason");
        }
    }

    private void addFacts(Finding finding) {
        add(DocumentFacts.of(finding.document(), getLocale()));
    }

    private Paragraph say(String key, Object... words) {
        var sentence = new Paragraph(getTranslation(key, words));
        add(sentence);
        return sentence;
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
