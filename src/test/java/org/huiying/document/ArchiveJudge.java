package org.huiying.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF's opinion of a file. */
public final class ArchiveJudge {

    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchiveJudge() {}

    /** Every rule of PDF/A-2a and PDF/UA-1 that the file breaks, each with its reason; empty for a sound file. */
    public static List<String> objections(byte[] pdf) {
        var objections = new ArrayList<String>();
        for (var flavour : FLAVOURS) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                messages(result.getTestAssertions()).forEach(message -> objections.add(flavour + " " + message));
                if (result.getTotalAssertions() == 0) {
                    objections.add(flavour + " was not looked at");
                }
            } catch (Exception failure) {
                throw new IllegalStateException("veraPDF cannot read the file", failure);
            }
        }
        return objections;
    }

    private static Stream<String> messages(List<TestAssertion> assertions) {
        return assertions.stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " "
                        + assertion.getLocation().getContext())
                .distinct();
    }
}
