package org.huiying.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of a document is (heading, paragraph, cell …), for readers who do not see the page. Kept in the form in
 * which it is written, since every letter has dozens of them.
 */
final class Element {

    private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName MARK = COSName.getPDFName("MCID");
    private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");
    private static final COSName OWNER = COSName.getPDFName("O");

    private final COSName type;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    private @Nullable COSDictionary page;

    private Element(String type) {
        this.type = COSName.getPDFName(type);
        kids.setDirect(true);
        dictionary.setItem(COSName.S, this.type);
        dictionary.setItem(COSName.K, kids);
    }

    /** The whole, in its language. */
    static Element document(String language) {
        var document = new Element("Document");
        document.dictionary.setString(COSName.LANG, language);
        return document;
    }

    /** A new last part of this element; the names of the types are PDF's own (ISO 32000-1, 14.8.4). */
    Element add(String childType) {
        var child = new Element(childType);
        child.dictionary.setItem(COSName.P, dictionary);
        kids.add(child.dictionary);
        return child;
    }

    /** Says in which foreign language the text is, if it is in one. */
    Element saying(String text) {
        var language = ForeignText.language(text);
        if (language != null) {
            dictionary.setString(COSName.LANG, language);
        }
        return this;
    }

    Element describedAs(String text) {
        dictionary.setItem(ALTERNATIVE, new COSString(text));
        return this;
    }

    /** An attribute of the given owner, such as the scope of a table's header. */
    Element with(String owner, String name, COSBase value) {
        var attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(OWNER, owner);
        attributes.setItem(COSName.getPDFName(name), value);
        dictionary.setItem(COSName.A, attributes);
        return this;
    }

    COSName type() {
        return type;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** Ties the marked content of that number on that page to this element. */
    void mark(COSDictionary onPage, int number) {
        if (page == null) {
            page = onPage;
            dictionary.setItem(COSName.PG, onPage);
        }
        if (page == onPage) {
            kids.add(COSInteger.get(number));
            return;
        }
        var elsewhere = new COSDictionary();
        elsewhere.setDirect(true);
        elsewhere.setItem(COSName.TYPE, MARKED_CONTENT);
        elsewhere.setItem(COSName.PG, onPage);
        elsewhere.setInt(MARK, number);
        kids.add(elsewhere);
    }

    /** Ties the annotation of that page to this element. */
    void consistOf(COSDictionary annotation, COSDictionary onPage) {
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
        reference.setItem(COSName.PG, onPage);
        reference.setItem(COSName.OBJ, annotation);
        kids.add(reference);
    }
}
