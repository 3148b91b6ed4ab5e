package org.huiying.document.signature;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAttributeTableGenerator;

/**
 * What is signed beside the document's digest: its kind and the signer's certificate, so that nobody can slip in
 * another one. The time is not among it; in a PDF it stands in the signature dictionary (EN 319 142-1, table 1).
 */
final class PadesAttributes implements CMSAttributeTableGenerator {

    private final Attribute signingCertificate;

    PadesAttributes(X509Certificate certificate) throws CertificateEncodingException {
        var id = new ESSCertIDv2(Digests.sha256(certificate.getEncoded()));
        signingCertificate = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(id)));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public AttributeTable getAttributes(Map parameters) {
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                CMSAttributes.contentType, new DERSet((ASN1ObjectIdentifier) parameters.get(CONTENT_TYPE))));
        attributes.add(new Attribute(
                CMSAttributes.messageDigest, new DERSet(new DEROctetString((byte[]) parameters.get(DIGEST)))));
        attributes.add(signingCertificate);
        return new AttributeTable(attributes);
    }
}
