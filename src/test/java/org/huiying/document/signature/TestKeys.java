package org.huiying.document.signature;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys made for one run of the tests. */
public final class TestKeys {

    public static final Instant NOW = Instant.parse("2026-09-18T02:00:00Z");
    public static final char[] PASSWORD = "correct horse".toCharArray();
    private static final String NAME = "北庭海关（测试）";
    public static final byte[] FILE = DemoKey.create(NAME, NOW, PASSWORD);

    private TestKeys() {}

    public static Signer p256() {
        return open(FILE);
    }

    /** Somebody else under the same name. */
    static Signer stranger() {
        return open(DemoKey.create(NAME, NOW, PASSWORD));
    }

    public static Signer rsa3072() {
        var key = keyPair("RSA", 3072);
        try {
            return KeySigner.of(key.getPrivate(), List.of(certificate(key)));
        } catch (SigningUnavailable failure) {
            throw new AssertionError(failure);
        }
    }

    static KeyPair keyPair(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A certificate the key gives itself, valid for a year. */
    static X509Certificate certificate(KeyPair key) {
        try {
            var name = new X500Name("CN=Office of the tests");
            var builder = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.TEN,
                            Date.from(NOW.minus(1, ChronoUnit.DAYS)),
                            Date.from(NOW.plus(365, ChronoUnit.DAYS)),
                            name,
                            key.getPublic())
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
            var algorithm = key.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(key.getPrivate())));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** A PKCS#12 file with this key and somebody's certificate. */
    static byte[] file(KeyPair key, X509Certificate certificate) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", key.getPrivate(), PASSWORD, new Certificate[] {certificate});
            var file = new ByteArrayOutputStream();
            store.store(file, PASSWORD);
            return file.toByteArray();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static Signer open(byte[] file) {
        try {
            return KeyFile.open(file, PASSWORD);
        } catch (SigningUnavailable failure) {
            throw new AssertionError(failure);
        }
    }
}
