package org.huiying.document.signature;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Map;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Checks a CMS signature that anybody may have written. */
final class ForeignSignature {

    enum Outcome {
        GENUINE,
        BROKEN,
        UNKNOWN_SIGNER
    }

    private ForeignSignature() {}

    /**
     * Only the office's own certificates are used for checking, never one that came with the file: a stranger's key
     * could be made to cost minutes.
     */
    static Outcome check(byte[] signature, byte[] digest, Collection<X509Certificate> ours) {
        try {
            var signers = new CMSSignedData(
                            Map.of(KnownDigest.SHA_256.getAlgorithm().getId(), digest), signature)
                    .getSignerInfos()
                    .getSigners();
            if (signers.size() != 1) {
                return signers.isEmpty() ? Outcome.BROKEN : Outcome.UNKNOWN_SIGNER;
            }
            return check(signers.iterator().next(), ours);
        } catch (CMSException | RuntimeException | StackOverflowError unreadable) {
            // Sequences nested thousands deep overflow the parser's stack; that is one more way to be broken.
            return Outcome.BROKEN;
        }
    }

    private static Outcome check(SignerInformation signer, Collection<X509Certificate> ours) {
        var outcome = Outcome.UNKNOWN_SIGNER;
        for (var certificate : ours) {
            try {
                if (signer.getSID().match(new JcaX509CertificateHolder(certificate))) {
                    outcome = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
                            ? Outcome.GENUINE
                            : Outcome.BROKEN;
                }
            } catch (CertificateEncodingException | OperatorCreationException | CMSException mismatch) {
                outcome = Outcome.BROKEN;
            }
            if (outcome == Outcome.GENUINE) {
                return outcome;
            }
        }
        return outcome;
    }
}
