package org.huiying.routing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentKind;
import org.junit.jupiter.api.Test;

class DutyCatalogueTest {

    @Test
    void theSeedHasAtLeastTwoHundredEntriesWithCodesOfTheirOwn() {
        assertThat(DutyCatalogue.seed())
                .hasSizeGreaterThanOrEqualTo(200)
                .extracting(DutyEntry::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{2,3}-\\d{2}"));
    }

    @Test
    void everyKindHasAtLeastTwentyEntries() {
        var counts =
                DutyCatalogue.seed().stream().collect(Collectors.groupingBy(DutyEntry::kind, Collectors.counting()));

        assertThat(Arrays.asList(DepartmentKind.values())).allMatch(kind -> counts.getOrDefault(kind, 0L) >= 20);
    }

    @Test
    void everyEntrySaysWhatItCoversWhereItEndsAndHowFirmsPutIt() {
        assertThat(DutyCatalogue.seed()).allSatisfy(entry -> {
            assertThat(entry.name()).isNotBlank();
            assertThat(entry.covers()).isNotBlank();
            assertThat(entry.notCovers()).isNotBlank();
            assertThat(entry.confusedWith()).isNotEmpty().doesNotContain(entry.kind());
            assertThat(entry.wordings().chinese()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(entry.wordings().english()).isNotEmpty();
            assertThat(entry.wordings().russian()).isNotEmpty();
            assertThat(entry.basis()).matches("(《[^《》]+》)*");
        });
    }

    @Test
    void aLineWithAMissingColumnIsNamed() {
        var text = "code\tkind\tname\tcovers\tnot_covers\tconfused_with\twordings_zh\twordings_en\twordings_ru\tbasis\n"
                + "X-01\tTAX\tonly three";

        assertThatThrownBy(() -> DutyCatalogue.read(new StringReader(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-01");
    }

    @Test
    void aFileWithoutTheHeaderIsRefused() {
        assertThatThrownBy(() -> DutyCatalogue.read(new StringReader("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wordings_zh");
    }
}
