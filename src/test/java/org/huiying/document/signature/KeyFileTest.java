package org.huiying.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiying.document.signature.SigningUnavailable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final byte[] DIGEST = new byte[32];

    @TempDir
    private Path folder;

    @Test
    void aFileOpensWithItsPassword() throws Exception {
        var file = Files.write(folder.resolve("seal.p12"), TestKeys.FILE);

        var signer = KeyFile.open(file, TestKeys.PASSWORD);

        assertThat(signer.certificate().getSubjectX500Principal().getName()).contains("北庭海关");
        assertThat(signer.sign(DIGEST, TestKeys.NOW)).hasSizeLessThanOrEqualTo(signer.reserve());
    }

    @Test
    void thereIsRoomForTheSignatureOfEveryKeyAndNotMuchMore() throws Exception {
        for (var key : List.of(
                TestKeys.keyPair("EC", 256),
                TestKeys.keyPair("EC", 521),
                TestKeys.keyPair("RSA", 2048),
                TestKeys.keyPair("RSA", 4096))) {
            var signer = KeySigner.of(key.getPrivate(), List.of(TestKeys.certificate(key)));
            assertThat(signer.sign(DIGEST, TestKeys.NOW).length).isBetween(signer.reserve() - 400, signer.reserve());
        }
    }

    @Test
    void whatIsWrongIsSaid() throws Exception {
        var garbage = Files.writeString(folder.resolve("seal.p12"), "no key at all");
        var key = TestKeys.keyPair("EC", 256);
        var ownCertificate = TestKeys.certificate(key);
        var otherCertificate = TestKeys.certificate(TestKeys.keyPair("EC", 256));

        assertUnavailable(Reason.KEY_MISSING, () -> KeyFile.open(folder.resolve("none.p12"), TestKeys.PASSWORD));
        assertUnavailable(Reason.KEY_UNREADABLE, () -> KeyFile.open(folder, TestKeys.PASSWORD));
        assertUnavailable(Reason.KEY_UNREADABLE, () -> KeyFile.open(garbage, TestKeys.PASSWORD));
        assertUnavailable(Reason.KEY_UNREADABLE, () -> KeyFile.open(new byte[0], TestKeys.PASSWORD));
        assertUnavailable(Reason.PASSWORD_WRONG, () -> KeyFile.open(TestKeys.FILE, "wrong".toCharArray()));
        assertUnavailable(Reason.PASSWORD_WRONG, () -> KeyFile.open(TestKeys.FILE, new char[0]));
        assertUnavailable(
                Reason.KEY_UNSUITABLE, () -> KeyFile.open(TestKeys.file(key, otherCertificate), TestKeys.PASSWORD));
        assertThat(KeyFile.open(TestKeys.file(key, ownCertificate), TestKeys.PASSWORD))
                .isNotNull();
    }

    @Test
    void onlyWhileTheCertificateIsValidAnythingIsSigned() {
        var signer = TestKeys.rsa3072();
        var certificate = signer.certificate();

        assertUnavailable(Reason.CERTIFICATE_EXPIRED, () -> signer.sign(DIGEST, after(certificate)));
        assertUnavailable(Reason.CERTIFICATE_NOT_YET_VALID, () -> signer.sign(DIGEST, before(certificate)));
    }

    @Test
    void otherKindsOfKeysAreRefused() {
        var key = TestKeys.keyPair("Ed25519", 255);
        var certificate = TestKeys.certificate(TestKeys.keyPair("EC", 256));

        assertUnavailable(Reason.KEY_UNSUITABLE, () -> KeySigner.of(key.getPrivate(), List.of(certificate)));
    }

    private static Instant after(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant().plus(1, ChronoUnit.SECONDS);
    }

    private static Instant before(X509Certificate certificate) {
        return certificate.getNotBefore().toInstant().minus(1, ChronoUnit.SECONDS);
    }

    private static void assertUnavailable(Reason reason, ThrowingCallable attempt) {
        assertThatExceptionOfType(SigningUnavailable.class)
                .isThrownBy(attempt)
                .extracting(SigningUnavailable::reason)
                .isEqualTo(reason);
    }
}
