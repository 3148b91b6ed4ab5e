package org.huiying.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiying.document.signature.TamperingCorpus.LETTER;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import org.huiying.document.signature.Comparison.Difference;
import org.huiying.document.signature.Inspection.Verdict;
import org.huiying.document.signature.TamperingCorpus.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is done to a signed letter goes unnoticed, and its holder is told what it was. */
class TamperingTest {

    private static final List<X509Certificate> OURS = List.of(TamperingCorpus.SIGNER.certificate());

    @Test
    void theLetterItselfIsGenuine() {
        assertThat(Comparison.of(LETTER, LETTER.clone())).isEqualTo(new Comparison(Difference.NONE, 0));
        assertThat(Inspection.of(LETTER, OURS)).isEqualTo(new Inspection(Verdict.INTACT, 1));
    }

    @ParameterizedTest
    @MethodSource("org.huiying.document.signature.TamperingCorpus#all")
    void everyVariantIsTold(Variant variant) {
        assertThat(variant.file()).isNotEqualTo(LETTER);
        assertThat(Comparison.of(LETTER, variant.file()).difference()).isEqualTo(variant.difference());
        assertThat(Inspection.of(variant.file(), OURS).verdict()).isEqualTo(variant.verdict());
    }

    @Test
    void thereAreManyVariants() {
        assertThat(TamperingCorpus.all())
                .hasSizeGreaterThanOrEqualTo(80)
                .extracting(Variant::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void noByteMayBeFlipped() {
        var signature = SignaturePlace.allIn(LETTER).getFirst();
        for (var at = 8; at < LETTER.length; at += 97) {
            var file = Tampering.flip(LETTER, at);
            assertThat(Comparison.of(LETTER, file)).isEqualTo(new Comparison(Difference.BYTES_CHANGED, 1));
            // The signature's own wrapping is not signed; only comparing finds a change there.
            if (at < signature.gapStart() || at >= signature.gapEnd()) {
                assertThat(Inspection.of(file, OURS).verdict())
                        .as("byte %s", at)
                        .isNotEqualTo(Verdict.INTACT);
            }
        }
    }

    @Test
    void aStrangerOfTheSameNameIsAStranger() {
        var forged = TamperingCorpus.signed(TamperingCorpus.STRANGER, 1);

        assertThat(Comparison.of(LETTER, forged).difference()).isNotEqualTo(Difference.NONE);
        assertThat(Inspection.of(forged, OURS)).isEqualTo(new Inspection(Verdict.FOREIGN, 1));
    }

    @Test
    void everyKindOfSignatureIsRead() throws Exception {
        var rsa = TestKeys.rsa3072();
        var ours = List.of(TamperingCorpus.SIGNER.certificate(), rsa.certificate());
        try (var server = new StampServer()) {
            var service = new TimeStampService(server.address(), Duration.ofSeconds(20));
            for (var signer : List.of(rsa, new StampedSigner(rsa, service))) {
                assertThat(Inspection.of(TamperingCorpus.signed(signer, 1), ours))
                        .isEqualTo(new Inspection(Verdict.INTACT, 1));
            }
        }
    }

    @Test
    void sequencesNestedThousandsDeepAreBroken() {
        var nested = new byte[60_000];
        for (var at = 0; at < nested.length; at += 4) {
            var rest = nested.length - at - 4;
            nested[at] = 0x30;
            nested[at + 1] = (byte) 0x82;
            nested[at + 2] = (byte) (rest >> 8);
            nested[at + 3] = (byte) rest;
        }

        assertThat(ForeignSignature.check(nested, new byte[32], OURS)).isEqualTo(ForeignSignature.Outcome.BROKEN);
    }

    @Test
    void garbageIsJudgedInTime() {
        var garbage = PdfBytes.ascii("%PDF-1.7\n" + "/ByteRange[0 10 20 30]/ID[<".repeat(300_000));

        assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(Inspection.of(garbage, OURS)).isEqualTo(new Inspection(Verdict.ALTERED, 300_000));
            assertThat(Comparison.of(LETTER, garbage).difference()).isEqualTo(Difference.OTHER_DOCUMENT);
        });
    }
}
