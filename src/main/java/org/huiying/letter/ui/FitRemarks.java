package org.huiying.letter.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.huiying.document.LetterFit;
import org.jspecify.annotations.Nullable;

/** What an experienced clerk would shorten before the letter goes to the leader. */
class FitRemarks extends UnorderedList {

    private static final int LONGEST_TITLE = 3;
    private static final int WORTH_SHORTENING = 6;
    private static final int FEW_LINES = 3;

    private transient @Nullable LetterFit shown;

    FitRemarks() {
        addClassName("fit-remarks");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void show(LetterFit fit) {
        if (fit.equals(shown)) {
            return;
        }
        shown = fit;
        removeAll();
        if (fit.titleLines() > LONGEST_TITLE) {
            remark("letter.fit.title", fit.titleLines(), LONGEST_TITLE);
        }
        if (fit.addresseeLines() > 1) {
            remark("letter.fit.addressee", fit.addresseeLines());
        }
        if (fit.signaturePage() > 1
                && (fit.linesTooMany() <= WORTH_SHORTENING || fit.linesWithSignature() <= FEW_LINES)) {
            remark("letter.fit.signature", fit.signaturePage(), fit.linesWithSignature(), fit.linesTooMany());
        }
        if (fit.pages() > fit.signaturePage()) {
            remark("letter.fit.foot", fit.pages(), fit.linesOnLastPage());
        }
        setVisible(getComponentCount() > 0);
    }

    private void remark(String key, Object... figures) {
        add(new ListItem(getTranslation(key, figures)));
    }
}
