package org.huiying.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import org.huiying.letter.IssuedLetter;
import org.huiying.letter.IssuedLetters;
import org.huiying.letter.Outcome;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;
import org.springframework.security.access.AccessDeniedException;

/** The signed letter: number, outcome, and the PDF to open or keep. */
class IssuedLetterCard extends Section {

    private static final int KILOBYTE = 1024;

    IssuedLetterCard(IssuedLetter letter, IssuedLetters letters) {
        addClassNames("sheet", "issued-letter");
        var number = new Paragraph(letter.number());
        number.addClassNames("letter-number", "seal");
        add(new H2(getTranslation("letter.card.title")), number, outcome(letter));
        add(secondary(getTranslation(
                "letter.card.facts",
                letter.departmentName(),
                Dates.moment(letter.signedAt(), getLocale()),
                letter.pageCount(),
                Math.ceilDiv(letter.size(), KILOBYTE))));
        if (letter.openedByFirm()) {
            add(secondary(getTranslation("letter.card.opened")));
        }
        var open = new Anchor(pdf(letter, letters).inline(), AttachmentType.INLINE, getTranslation("letter.card.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.addClassNames("button-link", "primary");
        var keep = new Anchor(pdf(letter, letters), AttachmentType.DOWNLOAD, getTranslation("letter.card.download"));
        keep.addClassName("button-link");
        var acts = new Div(open, keep);
        acts.addClassName("letter-acts");
        add(acts);
    }

    private Div outcome(IssuedLetter letter) {
        var solved = letter.outcome() == Outcome.SOLVED;
        var badge = new Badge(
                EnumText.of(letter.outcome(), this),
                solved ? Tone.OK : Tone.ACT,
                solved ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.INFO_CIRCLE);
        var outcome = new Div(badge);
        outcome.addClassName("letter-outcome");
        var day = letter.promisedFor();
        if (day != null) {
            outcome.add(secondary(getTranslation("letter.card.promisedFor", Dates.fullDay(day, getLocale()))));
        }
        return outcome;
    }

    /** The right is asked anew each time somebody follows the link. */
    private static InputStreamDownloadHandler pdf(IssuedLetter letter, IssuedLetters letters) {
        return DownloadHandler.fromInputStream(
                _ -> {
                    try {
                        var file = letters.download(letter.id());
                        return new DownloadResponse(
                                new ByteArrayInputStream(file.pdf()),
                                file.fileName(),
                                "application/pdf",
                                file.pdf().length);
                    } catch (NotFound | RuleViolation | AccessDeniedException refused) {
                        return DownloadResponse.error(404, refused);
                    }
                },
                letter.number() + ".pdf");
    }

    private static Paragraph secondary(String text) {
        var words = new Paragraph(text);
        words.addClassName("secondary");
        return words;
    }
}
