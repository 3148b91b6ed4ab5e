package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.huiying.document.signature.Signer;
import org.huiying.document.signature.StampServer;
import org.huiying.document.signature.StampedSigner;
import org.huiying.document.signature.TestKeys;
import org.huiying.document.signature.TimeStampService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed documents have the levels of PAdES that we say they have. */
class SignatureLevelTest {

    private static final String BASIC = "1 TOTAL_PASSED PAdES-BASELINE-B [][]";
    private static final String STAMPED = "1 TOTAL_PASSED PAdES-BASELINE-T [][]";

    private final Typesetter typesetter = new Typesetter();

    @TempDir
    private Path folder;

    @Test
    void everySignedDocumentPasses() throws Exception {
        var judge = new SignatureJudge(folder);
        try (var server = new StampServer()) {
            judge.trust(server.certificate());
            var service = new TimeStampService(server.address(), Duration.ofSeconds(20));
            for (var key : Map.of("p256", TestKeys.p256(), "rsa3072", TestKeys.rsa3072())
                    .entrySet()) {
                judge.trust(key.getValue().certificate());
                judge.add(key.getKey(), letter(key.getValue()));
                judge.add(key.getKey() + "-stamped", letter(new StampedSigner(key.getValue(), service)));
            }
        }
        judge.add("sealed", sealed(TestKeys.p256()));
        judge.add("minutes", minutes(TestKeys.p256()));
        judge.add("unsigned", typesetter.letter(SampleDocuments.letter()).bytes());
        var changed = letter(TestKeys.p256());
        changed[changed.length / 2] ^= 1;
        judge.add("changed", changed);

        var opinions = judge.opinions(TestKeys.NOW.plus(Duration.ofDays(1)));

        assertThat(opinions)
                .containsEntry("p256", BASIC)
                .containsEntry("p256-stamped", STAMPED)
                .containsEntry("rsa3072", BASIC)
                .containsEntry("rsa3072-stamped", STAMPED)
                .containsEntry("sealed", BASIC)
                .containsEntry("minutes", BASIC)
                .hasEntrySatisfying("unsigned", opinion -> assertThat(opinion).startsWith("0 none"))
                .hasEntrySatisfying("changed", opinion -> assertThat(opinion).startsWith("1 TOTAL_FAILED"));
    }

    private byte[] letter(Signer signer) throws Exception {
        return typesetter
                .letter(SampleDocuments.letter(), new Signing(signer, TestKeys.NOW))
                .bytes();
    }

    private byte[] sealed(Signer signer) throws Exception {
        var signing = new Signing(signer, TestKeys.NOW).under(Seal.demonstration("北庭海关"));
        return typesetter.letter(SampleDocuments.letter(), signing).bytes();
    }

    private byte[] minutes(Signer signer) throws Exception {
        return typesetter
                .minutes(SampleDocuments.minutes(), new Signing(signer, TestKeys.NOW))
                .bytes();
    }
}
