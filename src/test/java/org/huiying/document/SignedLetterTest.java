package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.huiying.document.signature.TestKeys;
import org.junit.jupiter.api.Test;

class SignedLetterTest {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void theSignatureCoversEverythingButItself() throws Exception {
        var signer = TestKeys.p256();
        var letter = typesetter
                .letter(SampleDocuments.letter(), new Signing(signer, TestKeys.NOW))
                .bytes();

        try (var document = Loader.loadPDF(letter)) {
            var signature = document.getLastSignatureDictionary();
            var range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(letter.length);
            assertThat(letter[range[1]]).isEqualTo((byte) '<');
            assertThat(letter[range[2] - 1]).isEqualTo((byte) '>');
            var cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(letter)),
                    new ASN1InputStream(signature.getContents(letter))
                            .readObject()
                            .getEncoded());
            var information = cms.getSignerInfos().iterator().next();
            assertThat(information.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer.certificate())))
                    .isTrue();
        }
    }

    @Test
    void aSignedLetterIsStillFitForTheArchiveAndForReadersByEar() throws Exception {
        var letter = typesetter.letter(SampleDocuments.letter(), new Signing(TestKeys.p256(), TestKeys.NOW));

        assertThat(ArchiveJudge.objections(letter.bytes())).isEmpty();
    }
}
