package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.huiying.document.Spoken.Part;
import org.junit.jupiter.api.Test;

class OtherKindsTest {

    private static final double SHEET_WIDTH = 297;
    private static final double FOLD = 210 / 2d;

    private final Typesetter typesetter = new Typesetter();

    @Test
    void aCardShowsTheNameOnBothSidesOfTheFoldAndSaysItOnce() throws IOException {
        var cards = typesetter.cards(Samples.cards());
        var lines = Print.of(cards, 1).lines();
        var names = lines.stream().filter(line -> line.sorts().size() == 3).toList();

        assertThat(cards.pageCount()).isEqualTo(4);
        assertThat(names).hasSize(2).allSatisfy(name -> {
            assertThat(name.size()).isGreaterThan(100);
            assertThat((name.sorts().getFirst().ink().getMinX()
                                    + name.sorts().getLast().ink().getMaxX())
                            / 2)
                    .isCloseTo(SHEET_WIDTH / 2, within(3d));
        });
        assertThat(names.getFirst().text()).as("upside down").isEqualTo("远志马");
        assertThat(names.getFirst().inkBottom()).isLessThan(FOLD);
        assertThat(names.getLast().text()).isEqualTo("马志远");
        assertThat(names.getLast().inkTop()).isGreaterThan(FOLD);
        assertThat(Spoken.of(cards).subList(0, 3))
                .containsExactly(new Part("H1", "马志远"), new Part("P", "北庭海关"), new Part("H1", "赵𬭎"));
    }

    @Test
    void aLongNameStaysOnItsCard() throws IOException {
        var cards = typesetter.cards(Samples.cards());

        for (var page = 1; page <= cards.pageCount(); page++) {
            assertThat(Print.of(cards, page).lines().stream().flatMap(line -> line.sorts().stream()))
                    .filteredOn(sort -> !sort.ink().isEmpty())
                    .isNotEmpty()
                    .allSatisfy(sort -> {
                        assertThat(sort.ink().getMinX()).isGreaterThan(10);
                        assertThat(sort.ink().getMaxX()).isLessThan(SHEET_WIDTH - 10);
                    });
        }
    }

    @Test
    void aSideLetterSaysThatItIsATranslationUnderTheHeadOfItsLetter() throws IOException {
        var english = typesetter.sideLetter(Samples.english());
        var russian = typesetter.sideLetter(Samples.russian());

        assertThat(Spoken.texts(english, "P"))
                .startsWith("北庭海关", "北关函〔2026〕17号", "Reference translation — the Chinese text prevails")
                .contains("18 September 2026", "Beiting Customs");
        assertThat(Spoken.texts(russian, "P"))
                .contains(
                        "Перевод для справки — преимущественную силу имеет текст на китайском языке",
                        "18 сентября 2026 г.");
        assertThat(Print.of(english, 1).bars(true)).hasSize(4);
        assertThat(english.seal()).isNull();
        try (var pdf = Loader.loadPDF(russian.bytes())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ru");
        }
    }

    @Test
    void aSupervisionNoticeNamesEachMatterAndTheDayToReport() throws IOException {
        var notice = typesetter.supervision(Samples.supervision());

        assertThat(Spoken.texts(notice, "H1")).containsExactly("督办单");
        assertThat(Spoken.texts(notice, "TD"))
                .startsWith("1", "HY-2026-000123", "缩短跨境电商出口退货通关时间", "2026年9月15日", "已逾期3个工作日");
        assertThat(Spoken.texts(notice, "P")).contains("请于2026年9月22日前书面反馈办理情况。");
        assertThat(notice.seal()).isNotNull();
    }

    @Test
    void anAgendaAndASheetToSignListEverybodyOverPages() throws IOException {
        var agenda = typesetter.agenda(Samples.agenda());
        var sheet = typesetter.attendance(Samples.attendance());

        assertThat(Spoken.texts(agenda, "H1")).containsExactly("北庭州外贸企业政企面对面座谈会议程");
        assertThat(Spoken.texts(agenda, "TH")).isEqualTo(List.of("序号", "时间", "议题", "提出企业", "答复单位"));
        assertThat(Spoken.texts(agenda, "TD")).hasSize(12 * 5);
        assertThat(Spoken.texts(sheet, "TD")).contains("27", "古丽娜尔·艾合买提");
        assertThat(sheet.pageCount()).isGreaterThan(1);
        var rules = Print.of(sheet, 2).bars(false).stream()
                .filter(bar -> bar.height() > bar.width())
                .toList();
        assertThat(rules)
                .as("room to sign by hand")
                .allSatisfy(rule -> assertThat(rule.height()).isGreaterThan(8));
    }
}
