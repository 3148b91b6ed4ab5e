package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final double TYPE_AREA_END = 37 + 225;
    private static final String LONG = "跨境电商出口退货合并打包一次查验。";

    @Test
    void theHeadIsPrintedOnEveryPageButToldOnce() throws IOException {
        var document = withRows(rows(60, "内容"));

        assertThat(document.pageCount()).isGreaterThan(3);
        for (var page = 2; page <= document.pageCount(); page++) {
            assertThat(Print.of(document, page).lines())
                    .as("page " + page)
                    .filteredOn(line -> line.text().contains("责任单位"))
                    .hasSize(1);
        }
        assertThat(Spoken.texts(document, "TH")).containsExactly("序号", "事项", "责任单位");
        assertThat(Spoken.texts(document, "TD")).hasSize(180);
    }

    @Test
    void rowsThatFitAPageAreNotSplit() throws IOException {
        var document = withRows(rows(20, LONG.repeat(6)));

        for (var page = 2; page <= document.pageCount(); page++) {
            var print = Print.of(document, page);
            var text = print.lines().stream()
                    .map(Print.PrintedLine::text)
                    .filter(line -> !line.startsWith("抄送"))
                    .collect(Collectors.joining());
            var begun = count(text, "单位甲");

            // Each entry has six sentences.
            assertThat(count(text, "。")).isEqualTo(begun * 6);
        }
    }

    @Test
    void cellsStayInTheirColumnsAndRulesInTheTypeArea() throws IOException {
        var document = withRows(rows(40, LONG.repeat(2)));

        for (var page = 2; page <= document.pageCount(); page++) {
            var print = Print.of(document, page);

            assertThat(print.bars(false)).isNotEmpty().allSatisfy(bar -> {
                assertThat(bar.left()).isGreaterThan(27.8);
                assertThat(bar.left() + bar.width()).isLessThan(184.2);
                assertThat(bar.bottom()).isLessThan(TYPE_AREA_END + 0.5);
            });
        }
        var print = Print.of(document, 2);
        var columns = print.bars(false).stream()
                .filter(bar -> bar.height() > bar.width())
                .map(bar -> Math.round(bar.left() * 10))
                .distinct()
                .sorted()
                .toList();
        assertThat(columns).hasSize(4);
        assertThat(print.lines().stream().flatMap(line -> line.sorts().stream()))
                .filteredOn(sort -> sort.text().equals("甲"))
                .isNotEmpty()
                .allSatisfy(sort ->
                        assertThat(sort.left() * 10).isBetween((double) columns.get(2), (double) columns.get(3)));
    }

    @Test
    void aRowHigherThanAPageIsSplitAndComplete() throws IOException {
        var document = withRows(rows(1, LONG.repeat(150)));

        assertThat(document.pageCount()).isGreaterThan(3);
        assertThat(Spoken.texts(document, "TD")).containsExactly("1", LONG.repeat(150), "单位甲");
        assertThat(ArchiveJudge.objections(document.bytes())).isEmpty();
    }

    @Test
    void shortRowsAndTablesWithoutRowsOrColumnsAreSet() {
        assertThat(withRows(List.of(List.of("1"), List.of())).pageCount()).isEqualTo(2);
        assertThat(withRows(List.of()).pageCount()).isEqualTo(2);
        assertThat(document(new Table(List.of(), List.of(List.of("1")))).pageCount())
                .isEqualTo(2);
    }

    private static RenderedDocument withRows(List<List<String>> rows) {
        return document(new Table(
                List.of(Table.Column.centred("序号", 1), Table.Column.text("事项", 6), Table.Column.text("责任单位", 3)),
                rows));
    }

    private static RenderedDocument document(Table table) {
        var letter = Samples.onePage(Letterhead.issued("北庭海关", "1号", SampleDocuments.DAY));
        return new Typesetter().letter(letter.with(List.of(new Annex("一览表", "", table))));
    }

    private static List<List<String>> rows(int count, String text) {
        return new ArrayList<>(Collections.nCopies(count, List.of("1", text, "单位甲")));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
