package org.huiying.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SheetChecksTest {

    private static final String BODY = "我司一票番茄酱出口报关单重量填报有误，货物已离境，申请修改后一直未收到结果，影响退税。";

    @Test
    void aRowFilledInWellHasNoProblem() {
        assertThat(new RequestSheet(List.of(row(2, "标题", BODY))).problems()).isEmpty();
    }

    @Test
    void titleAndBodyAreNeeded() {
        assertThat(problems(new SheetRow(5, Map.of(SheetColumn.PHONE, "1"))))
                .containsExactly(
                        new RowProblem(5, SheetColumn.TITLE, "request.intake.problem.missing", List.of(), true),
                        new RowProblem(5, SheetColumn.BODY, "request.intake.problem.missing", List.of(), true));
    }

    @Test
    void lengthsAreCountedInCharactersNotInUnits() {
        assertThat(problems(row(2, "𬭎".repeat(200), "字".repeat(20_000)))).isEmpty();
        assertThat(problems(row(2, "𬭎".repeat(201), "字".repeat(20_001))))
                .extracting(RowProblem::column, RowProblem::key, RowProblem::arguments)
                .containsExactly(
                        new Tuple(SheetColumn.TITLE, "request.intake.problem.tooLong", List.of(200, 201)),
                        new Tuple(SheetColumn.BODY, "request.intake.problem.tooLong", List.of(20_000, 20_001)));
    }

    @Test
    void aBadCreditCodeIsNamedWithItsReason() {
        var row = new SheetRow(
                3,
                Map.of(SheetColumn.TITLE, "标题", SheetColumn.BODY, BODY, SheetColumn.CREDIT_CODE, "91350100M000100Y44"));

        assertThat(problems(row))
                .containsExactly(new RowProblem(
                        3, SheetColumn.CREDIT_CODE, "enterprise.creditCode.error.checkDigit", List.of(), true));
    }

    @Test
    void repetitionsAreHintsWhateverWidthCaseOrPunctuation() {
        var problems = problems(row(2, "ＡＥＯ认证", BODY), row(3, "aeo 认证", BODY.replace("，", ", ")));

        assertThat(problems)
                .containsExactly(
                        new RowProblem(3, SheetColumn.BODY, "request.intake.problem.duplicate", List.of(2), false));
    }

    @Test
    void almostTheSameIsAHintAndNamesTheRowItIsMostLike() {
        var problems = problems(
                row(2, "另一件事", "外汇局对我司名录登记的处理时间较长，影响收汇。"),
                row(3, "报关单修改", BODY),
                row(4, "报关单修改", BODY.replace("一直未收到结果", "至今未收到结果")));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(4);
            assertThat(problem.key()).isEqualTo("request.intake.problem.similar");
            assertThat(problem.arguments().getFirst()).isEqualTo(3);
            assertThat((Integer) problem.arguments().getLast()).isBetween(75, 99);
            assertThat(problem.isBlocking()).isFalse();
        });
    }

    @Test
    void theSampleHasNoRepetitions() {
        assertThat(RequestSheet.read(RequestSheetTest.sample()).problems()).isEmpty();
    }

    @Test
    void twoThousandLongRowsAreCheckedQuickly() {
        var random = new Random(5);
        var rows = IntStream.range(0, 2_000)
                .mapToObj(number -> row(
                        number,
                        "t" + number,
                        random.ints(3_000, 0x4E00, 0x9FA5)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString()))
                .toList();

        var started = System.nanoTime();
        assertThat(new RequestSheet(rows).problems()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    }

    private static List<RowProblem> problems(SheetRow... rows) {
        return new RequestSheet(List.of(rows)).problems();
    }

    private static SheetRow row(int number, String title, String body) {
        return new SheetRow(number, Map.of(SheetColumn.TITLE, title, SheetColumn.BODY, body));
    }
}
