import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.File;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * EU DSS's opinion of every PDF in a folder, judged as of a moment, trusting the certificates (*.cer) beside them; one line
 * each: name, how many signatures, verdict, level, complaints. A program of its own, because DSS and the portal need
 * different versions of BouncyCastle.
 */
class SignatureJudge {

    public static void main(String[] arguments) {
        // DSS's messages would follow the machine's language.
        Locale.setDefault(Locale.ENGLISH);
        var folder = new File(arguments[0]);
        var moment = new Date(Long.parseLong(arguments[1]));
        var anchors = new CommonTrustedCertificateSource();
        files(folder, ".cer").forEach(file -> anchors.addCertificate(DSSUtils.loadCertificate(file)));
        // Knows no network: neither revocation nor issuers are looked up.
        var verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(anchors);
        files(folder, ".pdf").forEach(file -> judge(new FileDocument(file), verifier, moment));
    }

    private static Stream<File> files(File folder, String ending) {
        return Stream.of(folder.listFiles((_, name) -> name.endsWith(ending))).sorted();
    }

    private static void judge(DSSDocument document, CommonCertificateVerifier verifier, Date moment) {
        var validator = SignedDocumentValidator.fromDocument(document);
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(moment);
        var report = validator.validateDocument().getSimpleReport();
        var id = report.getFirstSignatureId();
        System.out.println(String.join(
                "\t",
                document.getName(),
                Integer.toString(report.getSignaturesCount()),
                id == null ? "none" : report.getIndication(id).toString(),
                id == null ? "none" : report.getSignatureFormat(id).toString(),
                id == null
                        ? ""
                        : "" + report.getAdESValidationErrors(id) + report.getAdESValidationWarnings(id)));
    }
}
