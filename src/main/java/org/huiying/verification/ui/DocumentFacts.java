package org.huiying.verification.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Locale;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;
import org.huiying.verification.IssuedDocument;

/** What is to be compared with the paper in one's hands. */
class DocumentFacts extends DescriptionList {

    DocumentFacts() {
        addClassName("facts");
    }

    static DocumentFacts of(IssuedDocument document, Locale locale) {
        var facts = new DocumentFacts();
        var title = document.title();
        return facts.add("kind", EnumText.of(document.kind(), facts))
                .add("issuer", document.issuer())
                .add("number", document.number())
                .add("date", Dates.fullDay(document.issuedOn(), locale))
                .add("title", title == null ? facts.getTranslation("verification.fact.title.confidential") : title)
                .add("pages", facts.getTranslation("verification.fact.pages.count", document.pageCount()))
                .add(
                        "seal",
                        facts.getTranslation("verification.fact.seal." + (document.sealed() ? "sealed" : "unsigned")))
                .add("code", document.code().printed())
                .add("sha256", document.sha256());
    }

    DocumentFacts add(String fact, String text) {
        var description = new Description(text);
        description.addClassName("fact-" + fact);
        add(new Term(getTranslation("verification.fact." + fact)), description);
        return this;
    }
}
