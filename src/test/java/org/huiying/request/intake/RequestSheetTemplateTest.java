package org.huiying.request.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.huiying.enterprise.CreditCode;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSheetTemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ru"})
    void everyHeadingOfTheTemplateIsRecognisedWhenItComesBack(String language) {
        var texts = translations(language);

        for (var column : SheetColumn.values()) {
            assertThat(SheetWords.column(texts.apply(column.headingKey()) + " *"))
                    .contains(column);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ru"})
    void theExampleRowIsLeftOutWhenItComesBack(String language) {
        var template = RequestSheetTemplate.write(translations(language));

        assertThatThrownBy(() -> RequestSheet.read(template))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        rule -> assertThat(rule.messageKey()).isEqualTo("request.intake.error.noRows"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ru"})
    void theExampleIsFilledInWell(String language) {
        var texts = translations(language);
        UnaryOperator<String> withoutMark =
                key -> key.equals("request.intake.example.REFERENCE") ? "1" : texts.apply(key);

        var sheet = RequestSheet.read(RequestSheetTemplate.write(withoutMark));

        assertThat(sheet.problems()).isEmpty();
        var row = sheet.rows().getFirst();
        assertThat(row.cells()).hasSize(SheetColumn.values().length);
        assertThat(row.isConfidential()).isFalse();
        assertThat(new CreditCode(row.text(SheetColumn.CREDIT_CODE)).value()).startsWith("91659900");
    }

    @Test
    void nothingInTheTemplateIsAFormula() throws IOException {
        var template = RequestSheetTemplate.write(key -> "=HYPERLINK(\"" + key + "\")");

        assertThat(part(template, "xl/worksheets/sheet1.xml"))
                .contains("inlineStr")
                .doesNotContain("<f>");
    }

    @Test
    void aSecondSheetSaysHowToFillIn() throws IOException {
        var template = RequestSheetTemplate.write(translations("_en"));

        assertThat(part(template, "xl/worksheets/sheet2.xml")).contains("One request per row");
    }

    private static String part(byte[] file, String name) throws IOException {
        try (var workbook = XlsxPackage.open(file);
                var part = workbook.part(name)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static UnaryOperator<String> translations(String language) {
        var texts = new Properties();
        var name = "/vaadin-i18n/translations" + language + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(RequestSheetTemplateTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return key -> Objects.requireNonNull(texts.getProperty(key), key);
    }
}
