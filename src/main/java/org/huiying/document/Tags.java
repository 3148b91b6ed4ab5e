package org.huiying.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/** Ties what is printed to the elements it is part of, in both directions. */
final class Tags {

    private static final COSName STRUCT_TREE_ROOT = COSName.getPDFName("StructTreeRoot");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final Element root;
    private final List<COSBase> owners = new ArrayList<>();
    private COSDictionary page = new COSDictionary();
    private COSArray onPage = new COSArray();

    Tags(Element root) {
        this.root = root;
    }

    void begin(COSDictionary nextPage) {
        page = nextPage;
        page.setInt(COSName.STRUCT_PARENTS, owners.size());
        page.setName(TABS, "S");
        onPage = new COSArray();
        owners.add(onPage);
    }

    /** The number under which the coming marked content of the current page belongs to the element. */
    int mark(Element element) {
        var number = onPage.size();
        onPage.add(element.dictionary());
        element.mark(page, number);
        return number;
    }

    /** Adds a part to the document that consists of an annotation of a page. */
    void annotate(String type, COSDictionary annotation, COSDictionary onPage) {
        var element = root.add(type);
        element.consistOf(annotation, onPage);
        annotation.setInt(COSName.STRUCT_PARENT, owners.size());
        owners.add(element.dictionary());
    }

    void addTo(PDDocumentCatalog catalog) {
        var numbers = new COSArray();
        for (var i = 0; i < owners.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(owners.get(i));
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        var tree = new COSDictionary();
        tree.setItem(COSName.TYPE, STRUCT_TREE_ROOT);
        tree.setItem(COSName.K, root.dictionary());
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(NEXT_KEY, owners.size());
        root.dictionary().setItem(COSName.P, tree);
        catalog.getCOSObject().setItem(STRUCT_TREE_ROOT, tree);
        var info = new COSDictionary();
        info.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.getCOSObject().setItem(COSName.getPDFName("MarkInfo"), info);
    }
}
