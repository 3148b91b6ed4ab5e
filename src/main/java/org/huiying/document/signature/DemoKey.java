package org.huiying.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key for trying the portal out: P-256, with a certificate of a made-up authority that nobody trusts. The authority's
 * own key is forgotten at once, so no second certificate can follow.
 */
public final class DemoKey {

    private static final long YEARS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DemoKey() {}

    /**
     * A fresh key with its certificates.
     *
     * @param holder the name in the certificate; it should say that this is not for real
     * @param now from when the certificate is valid, for ten years
     * @return a PKCS#12 file to be kept and opened with {@link KeyFile}
     */
    public static byte[] create(String holder, Instant now, char[] password) {
        try {
            var authority = keyPair();
            var office = keyPair();
            var issuer = name(holder + " CA");
            var root = certificate(issuer, authority, issuer, authority.getPublic(), now);
            var leaf = certificate(issuer, authority, name(holder), office.getPublic(), now);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("seal", office.getPrivate(), password, new Certificate[] {leaf, root});
            var file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | OperatorCreationException | IOException failure) {
            throw new IllegalStateException("Every JDK can make a P-256 key", failure);
        }
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder().addRDN(BCStyle.CN, commonName).build();
    }

    private static X509Certificate certificate(
            X500Name issuer, KeyPair authority, X500Name subject, PublicKey key, Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var isAuthority = subject.equals(issuer);
        var from = now.truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.DAYS);
        var until = from.plus(YEARS * 365, ChronoUnit.DAYS);
        var serial = new BigInteger(127, RANDOM).setBit(126);
        var extensions = new JcaX509ExtensionUtils();
        var builder = new JcaX509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(until), subject, key)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority))
                .addExtension(Extension.keyUsage, true, usage(isAuthority))
                .addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        extensions.createAuthorityKeyIdentifier(authority.getPublic()));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static KeyUsage usage(boolean isAuthority) {
        return new KeyUsage(
                isAuthority
                        ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                        : KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }
}
