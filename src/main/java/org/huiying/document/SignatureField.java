package org.huiying.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** The form field that carries a document's signature, and shows it as a seal if it is to be seen. */
record SignatureField(
        COSDictionary signature,
        @Nullable Seal seal,
        @Nullable SealPlace place) {

    private static final String NAME = "Signature1";
    private static final int PRINTED_AND_LOCKED = 4 + 128;
    private static final int SIGNED_AND_APPEND_ONLY = 3;

    void addTo(PDDocument document, Tags tags) throws IOException {
        var field = field();
        var page = page(document, field);
        field.setItem(COSName.P, page);
        page.setItem(COSName.ANNOTS, array(field));
        tags.annotate("Form", field, page);
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, array(field));
        form.setInt(COSName.SIG_FLAGS, SIGNED_AND_APPEND_ONLY);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.ACRO_FORM, form);
        certify(catalog);
    }

    /** Field and widget in one. */
    private static COSDictionary field() {
        var field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.FT, COSName.SIG);
        field.setString(COSName.T, NAME);
        field.setInt(COSName.F, PRINTED_AND_LOCKED);
        return field;
    }

    /** Places the widget; a signature that is not seen is one without a size. */
    private COSDictionary page(PDDocument document, COSDictionary field) throws IOException {
        field.setItem(COSName.V, signature);
        if (seal == null || place == null) {
            field.setString(COSName.TU, Words.SIGNATURE);
            field.setItem(COSName.RECT, new PDRectangle().getCOSArray());
            return document.getPage(0).getCOSObject();
        }
        field.setString(COSName.TU, Words.SEAL);
        var rectangle = new PDRectangle(place.left(), place.bottom(), place.diameter(), place.diameter());
        field.setItem(COSName.RECT, rectangle.getCOSArray());
        var appearance = new COSDictionary();
        appearance.setItem(COSName.N, seal.form(document));
        field.setItem(COSName.AP, appearance);
        return document.getPage(place.page() - 1).getCOSObject();
    }

    /** Tells readers that no change at all is permitted (DocMDP, ISO 32000-1, 12.8.2.2), so that they warn of any. */
    private void certify(COSDictionary catalog) {
        var parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setItem(COSName.P, COSInteger.ONE);
        parameters.setName(COSName.V, "1.2");
        parameters.setDirect(true);
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setName("TransformMethod", "DocMDP");
        reference.setItem("TransformParams", parameters);
        reference.setDirect(true);
        signature.setItem("Reference", array(reference));
        var permissions = new COSDictionary();
        permissions.setItem("DocMDP", signature);
        catalog.setItem(COSName.PERMS, permissions);
    }

    private static COSArray array(COSBase only) {
        var array = new COSArray();
        array.add(only);
        return array;
    }
}
