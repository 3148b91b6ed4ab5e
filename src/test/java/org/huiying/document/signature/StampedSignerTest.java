package org.huiying.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.huiying.document.signature.SigningUnavailable.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StampedSignerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(300);
    private static final byte[] DIGEST = Digests.sha256(new byte[] {1, 2, 3});

    private final StampServer server = new StampServer();
    private final Signer signer = new StampedSigner(TestKeys.p256(), new TimeStampService(server.address(), PATIENCE));

    StampedSignerTest() throws Exception {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSignatureCarriesAStampOnItsValue() throws Exception {
        var signature = signer.sign(DIGEST, TestKeys.NOW);

        assertThat(signature).hasSizeLessThanOrEqualTo(signer.reserve());
        var signed = new CMSSignedData(signature).getSignerInfos().iterator().next();
        var stamp = signed.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        var token = new TimeStampToken(new CMSSignedData(
                stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded()));
        assertThat(token.getTimeStampInfo().getMessageImprintDigest()).isEqualTo(Digests.sha256(signed.getSignature()));
        assertThat(token.getTimeStampInfo().getGenTime()).isEqualTo(Date.from(TestKeys.NOW));
    }

    @Test
    void aStampOnSomethingElseIsRefused() {
        server.behave(question -> {
            var asked = new TimeStampRequest(question);
            return server.stamp(
                    new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA256, new byte[32], asked.getNonce()));
        });

        assertRefused(Reason.TIME_STAMP_REFUSED);
    }

    @Test
    void anOldStampPlayedBackIsRefused() {
        server.behave(question -> {
            var asked = new TimeStampRequest(question);
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            return server.stamp(generator.generate(
                    TSPAlgorithms.SHA256,
                    asked.getMessageImprintDigest(),
                    asked.getNonce().negate()));
        });

        assertRefused(Reason.TIME_STAMP_REFUSED);
    }

    @Test
    void aStampWithoutCertificateIsRefused() {
        server.behave(question -> {
            var asked = new TimeStampRequest(question);
            return server.stamp(new TimeStampRequestGenerator()
                    .generate(TSPAlgorithms.SHA256, asked.getMessageImprintDigest(), asked.getNonce()));
        });

        assertRefused(Reason.TIME_STAMP_REFUSED);
    }

    @Test
    void aForgedStampIsRefused() {
        server.behave(question -> {
            var answer = server.stamp(question);
            answer[answer.length - 5] ^= 1;
            return answer;
        });

        assertRefused(Reason.TIME_STAMP_REFUSED);
    }

    @Test
    void garbageIsRefused() {
        server.behave(_ -> PdfBytes.ascii("<html>Sign in to the hotel's network</html>"));
        assertRefused(Reason.TIME_STAMP_REFUSED);

        server.behave(_ -> "0\u0080".repeat(20_000).getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(Reason.TIME_STAMP_REFUSED);
    }

    @Test
    void anErrorIsRefused() {
        server.behave(_ -> new byte[0]);

        assertRefused(Reason.TIME_STAMP_REFUSED);
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        server.behave(_ -> new byte[1_000_000]);

        assertRefused(Reason.TIME_STAMP_UNREACHABLE);
    }

    @Test
    void aSlowServiceIsNotWaitedFor() {
        var end = new CountDownLatch(1);
        server.behave(question -> {
            end.await();
            return server.stamp(question);
        });
        var impatient = new StampedSigner(TestKeys.p256(), new TimeStampService(server.address(), LITTLE_PATIENCE));

        assertRefused(impatient, Reason.TIME_STAMP_UNREACHABLE);
        end.countDown();
    }

    @Test
    void aServiceThatIsDownIsSaidToBeDown() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var alone = new StampedSigner(
                TestKeys.p256(), new TimeStampService(URI.create("http://127.0.0.1:" + free), PATIENCE));

        assertRefused(alone, Reason.TIME_STAMP_UNREACHABLE);
    }

    @Test
    void onlyHttpIsSpoken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeStampService(URI.create("file:///etc/passwd"), PATIENCE));
    }

    private void assertRefused(Reason reason) {
        assertRefused(signer, reason);
    }

    private static void assertRefused(Signer signer, Reason reason) {
        assertThatExceptionOfType(SigningUnavailable.class)
                .isThrownBy(() -> signer.sign(DIGEST, TestKeys.NOW))
                .extracting(SigningUnavailable::reason)
                .isEqualTo(reason);
    }
}
