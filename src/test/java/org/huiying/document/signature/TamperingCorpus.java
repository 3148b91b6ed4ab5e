package org.huiying.document.signature;

import static org.huiying.document.signature.Tampering.cutOut;
import static org.huiying.document.signature.Tampering.find;
import static org.huiying.document.signature.Tampering.findLast;
import static org.huiying.document.signature.Tampering.flip;
import static org.huiying.document.signature.Tampering.flipAfter;
import static org.huiying.document.signature.Tampering.insert;
import static org.huiying.document.signature.Tampering.join;
import static org.huiying.document.signature.Tampering.lowerCase;
import static org.huiying.document.signature.Tampering.otherDigit;
import static org.huiying.document.signature.Tampering.overwrite;
import static org.huiying.document.signature.Tampering.range;
import static org.huiying.document.signature.Tampering.replace;
import static org.huiying.document.signature.Tampering.resave;
import static org.huiying.document.signature.Tampering.revise;
import static org.huiying.document.signature.Tampering.signAgain;
import static org.huiying.document.signature.Tampering.signatureOf;
import static org.huiying.document.signature.Tampering.tail;
import static org.huiying.document.signature.Tampering.touch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.huiying.document.SampleDocuments;
import org.huiying.document.Signing;
import org.huiying.document.Typesetter;
import org.huiying.document.signature.Comparison.Difference;
import org.huiying.document.signature.Inspection.Verdict;

/** A signed letter and what may become of it, each with what its holder should be told. */
final class TamperingCorpus {

    static final Signer SIGNER = TestKeys.p256();
    static final Signer STRANGER = TestKeys.stranger();
    static final byte[] LETTER = signed(SIGNER, 1);

    private static final byte[] OTHER = signed(SIGNER, 3);
    private static final int GAP_START = find(LETTER, "/Contents <") + "/Contents ".length();
    private static final int GAP_END = GAP_START + 2 * SIGNER.reserve() + 2;
    private static final String BLANK_PAGE = "\n11 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n";

    record Variant(String name, byte[] file, Difference difference, Verdict verdict) {
        @Override
        public String toString() {
            return name;
        }
    }

    private TamperingCorpus() {}

    static Stream<Variant> all() {
        return Stream.of(flips(), edits(), revisions(), additions(), savedAnew(), rangeGames(), pieces(), others())
                .flatMap(variants -> variants);
    }

    /** One bit of one byte. */
    private static Stream<Variant> flips() {
        var changed = new ArrayList<Variant>();
        for (var landmark : List.of(
                "%PDF-1.",
                "/Title <FEFF",
                "/Author <FEFF",
                "/CreationDate (D:2",
                "/Lang (",
                "/MediaBox [0.0 0.0 ",
                "/SubFilter /ETSI.CAdES",
                "/M (D:",
                "/ByteRange [0 ",
                "/F 13",
                "/P ",
                "/Marked ",
                "<rdf:li xml:lang=\"",
                "xref\n0 ",
                "trailer\n<<\n/Root ",
                "/ID [<",
                "startxref\n")) {
            changed.add(altered("flip after " + landmark.strip(), flipAfter(LETTER, landmark, 0)));
        }
        changed.add(altered("flip in the text", flipAfter(LETTER, "stream\n", 200)));
        changed.add(altered("flip in a font", flip(LETTER, LETTER.length * 3 / 4)));
        changed.add(altered("flip in the last byte but one", flip(LETTER, LETTER.length - 2)));
        var signature = 2 * SignaturePlace.allIn(LETTER).getFirst().signature(LETTER).length;
        changed.add(altered("flip in the signature's first byte", otherDigit(LETTER, GAP_START + 1)));
        changed.add(altered("flip in the signature's length", otherDigit(LETTER, GAP_START + 6)));
        changed.add(altered("flip in the signature's value", otherDigit(LETTER, GAP_START + signature - 20)));
        changed.add(altered("flip in the signature's last byte", otherDigit(LETTER, GAP_START + signature)));
        changed.add(altered("flip in what fills it up", otherDigit(LETTER, GAP_START + signature + 9)));
        return changed.stream();
    }

    /** Forgeries with a text editor. */
    private static Stream<Variant> edits() {
        return Stream.of(
                altered("every change allowed", replace(LETTER, "/TransformParams\n/P 1", "/TransformParams\n/P 3")),
                altered("no certification", replace(LETTER, "/Perms", "/Xerms")),
                altered("no form", replace(LETTER, "/AcroForm", "/XcroForm")),
                altered("another time", replace(LETTER, "(D:20260918100000", "(D:20250918100000")),
                altered(
                        "signature in small letters",
                        overwrite(LETTER, GAP_START + 1, lowerCase(LETTER, GAP_START + 1, 40))),
                altered("blank in the signature", overwrite(LETTER, GAP_START + 40, " ")),
                altered("something behind the signature", overwrite(LETTER, GAP_END - 4, "7")),
                altered("a blank more", insert(LETTER, find(LETTER, "/Lang"), PdfBytes.ascii(" "))),
                altered("an object cut out", cutOut(LETTER, find(LETTER, "4 0 obj"), find(LETTER, "5 0 obj"))));
    }

    /** Later revisions, made by a program that follows the standard. */
    private static Stream<Variant> revisions() {
        return Stream.of(
                revised("note", Difference.ANNOTATED, Tampering.annotate(new PDAnnotationText())),
                revised("highlight", Difference.ANNOTATED, Tampering.annotate(new PDAnnotationHighlight())),
                revised("free text over text", Difference.ANNOTATED, Tampering.annotate(new PDAnnotationFreeText())),
                revised("stamp", Difference.ANNOTATED, Tampering.annotate(new PDAnnotationRubberStamp())),
                revised("box over text", Difference.ANNOTATED, Tampering.annotate(new PDAnnotationSquare())),
                revised("link", Difference.ANNOTATED, Tampering.annotate(new PDAnnotationLink())),
                revised("painted over", Difference.ANNOTATED, Tampering::paintOver),
                revised("first page swapped", Difference.EXTENDED, Tampering::swapFirstPage),
                revised("second page taken out", Difference.EXTENDED, document -> {
                    document.getPages().remove(1);
                    touch(document.getPages().getCOSObject());
                }),
                revised("script at opening", Difference.EXTENDED, document -> {
                    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
                    touch(document.getDocumentCatalog().getCOSObject());
                }),
                revised("another title", Difference.EXTENDED, document -> {
                    document.getDocumentInformation().setTitle("关于同意的函");
                    touch(document.getDocumentInformation().getCOSObject());
                }),
                revised("another description", Difference.EXTENDED, document -> {
                    document.getDocumentCatalog().setMetadata(null);
                    touch(document.getDocumentCatalog().getCOSObject());
                }),
                revised("no tags", Difference.EXTENDED, document -> {
                    document.getDocumentCatalog().setStructureTreeRoot(null);
                    touch(document.getDocumentCatalog().getCOSObject());
                }),
                revised("certification taken away", Difference.EXTENDED, document -> {
                    document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
                    touch(document.getDocumentCatalog().getCOSObject());
                }),
                revised("form hidden", Difference.EXTENDED, document -> {
                    document.getDocumentCatalog().setAcroForm(null);
                    touch(document.getDocumentCatalog().getCOSObject());
                }));
    }

    /** Bytes at the end, and a shadow: a second body that a reader shows instead of the first. */
    private static Stream<Variant> additions() {
        var table = "xref\n11 1\n%010d 00000 n \ntrailer\n<</Size 97/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(LETTER.length + 1, findLast(LETTER, "xref\n0 "), LETTER.length + BLANK_PAGE.length());
        return Stream.of(
                extended("line end", "\n"),
                extended("thousand blanks", " ".repeat(1_000)),
                extended("comment and end", "% genuine\n%%EOF\n"),
                extended("shadow of the first page", BLANK_PAGE + table),
                variant("twice the letter", join(LETTER, LETTER), Difference.SIGNED_AGAIN, Verdict.EXTENDED),
                variant("another letter behind", join(LETTER, OTHER), Difference.SIGNED_AGAIN, Verdict.EXTENDED),
                made("second signature", () -> signAgain(LETTER, STRANGER), Difference.SIGNED_AGAIN, Verdict.EXTENDED),
                made(
                        "second signature by the office",
                        () -> signAgain(LETTER, SIGNER),
                        Difference.SIGNED_AGAIN,
                        Verdict.EXTENDED),
                made(
                        "note, then second signature",
                        () -> signAgain(revise(LETTER, Tampering.annotate(new PDAnnotationText())), STRANGER),
                        Difference.SIGNED_AGAIN,
                        Verdict.EXTENDED));
    }

    /** Files written anew as a whole. */
    private static Stream<Variant> savedAnew() {
        return Stream.of(
                savedAnew("saved anew", Verdict.UNSIGNED, document -> {}),
                savedAnew("saved anew with a note", Verdict.UNSIGNED, Tampering.annotate(new PDAnnotationText())),
                savedAnew("saved anew, painted over", Verdict.UNSIGNED, Tampering::paintOver),
                savedAnew("saved anew without form", Verdict.UNSIGNED, document -> {
                    document.getDocumentCatalog().setAcroForm(null);
                    document.getPage(0).getCOSObject().removeItem(COSName.ANNOTS);
                }),
                savedAnew("saved anew without first page", Verdict.UNSIGNED, document -> document.removePage(0)),
                savedAnew(
                        "encrypted",
                        Verdict.UNSIGNED,
                        document ->
                                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))));
    }

    /** What the range says is not what the reader sees (USF and SWA attacks). */
    private static Stream<Variant> rangeGames() {
        var moved = insert(LETTER, GAP_END, PdfBytes.ascii(BLANK_PAGE));
        return Stream.of(
                altered("objects in the gap", moved),
                altered(
                        "objects in the gap, range to match",
                        range(moved, "[0 %d %d %d", GAP_START, GAP_END + BLANK_PAGE.length(), LETTER.length - GAP_END)),
                altered("range of the head only", range(LETTER, "[0 %d %d 0", GAP_START, GAP_END)),
                altered("range shifted", range(LETTER, "[0 %d %d %d", GAP_START - 1, GAP_END, LETTER.length - GAP_END)),
                altered("range backwards", range(LETTER, "[0 %d %d 9", GAP_END, GAP_START)),
                altered("range of letters", range(LETTER, "[a b c d")),
                altered("negative range", range(LETTER, "[0 -1 5 -7")),
                altered("range beyond the end", range(LETTER, "[0 9999999999 9999999999 9999999999")),
                altered("range of two numbers", range(LETTER, "[0 7")),
                altered("range begins late", range(LETTER, "[1 %d %d 9", GAP_START, GAP_END)),
                variant(
                        "no range",
                        replace(LETTER, "/ByteRange", "/ByteXange"),
                        Difference.BYTES_CHANGED,
                        Verdict.UNSIGNED),
                altered("empty signature", cutOut(LETTER, GAP_START + 1, GAP_END - 1)),
                altered("signature of zeros", overwrite(LETTER, GAP_START + 1, "0".repeat(GAP_END - GAP_START - 2))),
                altered("signature of another letter", overwrite(LETTER, GAP_START, signatureOf(OTHER))),
                altered(
                        "deeply nested signature",
                        overwrite(LETTER, GAP_START + 1, "3080".repeat((GAP_END - GAP_START) / 4 - 1))));
    }

    private static Stream<Variant> pieces() {
        return Stream.of(
                variant(
                        "without the last byte",
                        Arrays.copyOf(LETTER, LETTER.length - 1),
                        Difference.SHORTENED,
                        Verdict.ALTERED),
                variant("first half", Arrays.copyOf(LETTER, LETTER.length / 2), Difference.SHORTENED, Verdict.ALTERED),
                variant("first line", Arrays.copyOf(LETTER, 9), Difference.SHORTENED, Verdict.UNSIGNED),
                variant("second half", tail(LETTER, LETTER.length / 2), Difference.NOT_A_PDF, Verdict.NOT_A_PDF),
                variant(
                        "mail header before it",
                        join(PdfBytes.ascii("From: office\r\n\r\n"), LETTER),
                        Difference.WRAPPED,
                        Verdict.ALTERED),
                variant(
                        "in an archive",
                        join(PdfBytes.ascii("PK\3\4" + " ".repeat(2_000)), LETTER),
                        Difference.WRAPPED,
                        Verdict.NOT_A_PDF),
                variant("empty", new byte[0], Difference.NOT_A_PDF, Verdict.NOT_A_PDF),
                variant("zeros", new byte[LETTER.length], Difference.NOT_A_PDF, Verdict.NOT_A_PDF));
    }

    private static Stream<Variant> others() {
        var unsigned = new Typesetter().letter(SampleDocuments.letter()).bytes();
        return Stream.of(
                variant("unsigned twin", unsigned, Difference.REWRITTEN, Verdict.UNSIGNED),
                variant("another letter of the office", OTHER, Difference.OTHER_DOCUMENT, Verdict.INTACT));
    }

    static byte[] signed(Signer signer, int times) {
        try {
            return new Typesetter()
                    .letter(SampleDocuments.letter(times), new Signing(signer, TestKeys.NOW))
                    .bytes();
        } catch (SigningUnavailable failure) {
            throw new AssertionError(failure);
        }
    }

    private interface Making {
        byte[] file() throws Exception;
    }

    private static Variant variant(String name, byte[] file, Difference difference, Verdict verdict) {
        return new Variant(name, file, difference, verdict);
    }

    private static Variant altered(String name, byte[] file) {
        return variant(name, file, Difference.BYTES_CHANGED, Verdict.ALTERED);
    }

    private static Variant extended(String name, String what) {
        return variant(name, join(LETTER, PdfBytes.ascii(what)), Difference.EXTENDED, Verdict.EXTENDED);
    }

    private static Variant made(String name, Making making, Difference difference, Verdict verdict) {
        try {
            return variant(name, making.file(), difference, verdict);
        } catch (Exception failure) {
            throw new AssertionError(name, failure);
        }
    }

    private static Variant revised(String name, Difference difference, Tampering.Edit edit) {
        return made(name, () -> revise(LETTER, edit), difference, Verdict.EXTENDED);
    }

    private static Variant savedAnew(String name, Verdict verdict, Tampering.Edit edit) {
        return made(name, () -> resave(LETTER, edit), Difference.REWRITTEN, verdict);
    }
}
