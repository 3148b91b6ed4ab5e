package org.huiying.document.signature;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.huiying.document.signature.SigningUnavailable.Reason;

/** Another signer whose signatures also carry a trusted time: the level PAdES-BASELINE-T. */
public record StampedSigner(Signer signer, TimeStampService service) implements Signer {

    /** A stamp brings the certificates of its service; three long ones fit. */
    private static final int STAMP = 12_000;

    @Override
    public byte[] sign(byte[] digest, Instant at) throws SigningUnavailable {
        try {
            var signed = new CMSSignedData(signer.sign(digest, at));
            var stamped =
                    stamped(signed.getSignerInfos().getSigners().iterator().next());
            return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(stamped)))
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | IOException failure) {
            throw new SigningUnavailable(Reason.KEY_FAILED, failure);
        }
    }

    @Override
    public X509Certificate certificate() {
        return signer.certificate();
    }

    @Override
    public int reserve() {
        return signer.reserve() + STAMP;
    }

    private SignerInformation stamped(SignerInformation signature) throws SigningUnavailable {
        var token = service.stamp(Digests.sha256(signature.getSignature()));
        var attribute = new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token.toCMSSignedData().toASN1Structure()));
        return SignerInformation.replaceUnsignedAttributes(signature, new AttributeTable(attribute));
    }
}
