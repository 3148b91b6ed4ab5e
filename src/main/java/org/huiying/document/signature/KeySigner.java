package org.huiying.document.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.huiying.document.signature.SigningUnavailable.Reason;

/**
 * Signs with a private key of the Java platform: one read from a file or, as a {@link PrivateKey} is only a handle, one
 * that never leaves its token (PKCS#11). Makes signatures of the level PAdES-BASELINE-B (ETSI EN 319 142-1).
 */
public final class KeySigner implements Signer {

    /** Headers, attributes and algorithms; the longest seen took 260 bytes. */
    private static final int WRAPPING = 400;

    /** The longest ECDSA signature in DER, that of P-521; one of P-256 takes half. */
    private static final int ELLIPTIC = 144;

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final JcaX509CertificateHolder holder;
    private final PadesAttributes attributes;
    private final JcaCertStore certificates;
    private final int reserve;

    private KeySigner(PrivateKey key, List<X509Certificate> chain) throws CertificateEncodingException {
        this.key = key;
        this.chain = List.copyOf(chain);
        holder = new JcaX509CertificateHolder(chain.getFirst());
        attributes = new PadesAttributes(chain.getFirst());
        certificates = new JcaCertStore(chain);
        var issuer = chain.getFirst().getIssuerX500Principal().getEncoded();
        var value = chain.getFirst().getPublicKey() instanceof RSAKey rsa
                ? rsa.getModulus().bitLength() / 8
                : ELLIPTIC;
        var length = WRAPPING + issuer.length + value;
        for (var certificate : chain) {
            length += certificate.getEncoded().length;
        }
        reserve = length;
    }

    /**
     * @param chain the key's certificate first, then that of its issuer and so on
     * @throws SigningUnavailable if the key does not fit the certificate or cannot be used
     */
    public static KeySigner of(PrivateKey key, List<X509Certificate> chain) throws SigningUnavailable {
        try {
            var signer = new KeySigner(key, chain);
            signer.tryOut();
            return signer;
        } catch (GeneralSecurityException failure) {
            throw new SigningUnavailable(Reason.KEY_UNSUITABLE, failure);
        }
    }

    @Override
    public byte[] sign(byte[] digest, Instant at) throws SigningUnavailable {
        requireValid(at);
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(_ -> new KnownDigest(digest))
                    .setSignedAttributeGenerator(attributes)
                    .build(contentSigner(), holder));
            generator.addCertificates(certificates);
            return generator.generate(new CMSAbsentContent()).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | IOException | RuntimeOperatorException failure) {
            throw new SigningUnavailable(Reason.KEY_FAILED, failure);
        }
    }

    @Override
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    @Override
    public int reserve() {
        return reserve;
    }

    private ContentSigner contentSigner() throws OperatorCreationException {
        return new JcaContentSignerBuilder(algorithm()).build(key);
    }

    private String algorithm() {
        return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    private void requireValid(Instant at) throws SigningUnavailable {
        try {
            certificate().checkValidity(Date.from(at));
        } catch (CertificateExpiredException expired) {
            throw new SigningUnavailable(Reason.CERTIFICATE_EXPIRED, expired);
        } catch (CertificateNotYetValidException early) {
            throw new SigningUnavailable(Reason.CERTIFICATE_NOT_YET_VALID, early);
        }
    }

    /** A key file can pair a key with a stranger's certificate; better found now than by the first reader. */
    private void tryOut() throws GeneralSecurityException {
        var probe = new byte[32];
        var signing = Signature.getInstance(algorithm());
        signing.initSign(key);
        signing.update(probe);
        var checking = Signature.getInstance(algorithm());
        checking.initVerify(certificate().getPublicKey());
        checking.update(probe);
        if (!checking.verify(signing.sign())) {
            throw new GeneralSecurityException("the certificate belongs to another key");
        }
    }
}
