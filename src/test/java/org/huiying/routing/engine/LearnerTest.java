package org.huiying.routing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.DutyCatalogue;
import org.huiying.routing.catalogue.DutyEntry;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final List<DutyEntry> CATALOGUE = DutyCatalogue.seed();
    private static final Learner WORDS_ALONE = new Learner(_ -> Optional.empty());

    @Test
    void whatPeopleDecidedIsProposedTheNextTime() {
        var decisions = IntStream.range(0, 12)
                .mapToObj(i -> Example.of("靓仔单的事", "第" + i + "批货又要靓仔单", DepartmentKind.TRANSPORT))
                .toList();

        var before = suggest(WORDS_ALONE.learn(CATALOGUE, List.of(), List.of()));
        var after = suggest(WORDS_ALONE.learn(CATALOGUE, decisions, List.of()));

        assertThat(first(before)).isNotEqualTo(DepartmentKind.TRANSPORT);
        assertThat(first(after)).isEqualTo(DepartmentKind.TRANSPORT);
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        var examples = SeedExamples.all().subList(0, 40);

        assertThat(LearnedModelFile.write(WORDS_ALONE.learn(CATALOGUE, examples, List.of())))
                .isEqualTo(LearnedModelFile.write(WORDS_ALONE.learn(CATALOGUE, examples, List.of())));
    }

    @Test
    void withoutRequestsItIsNeverSure() {
        var model = WORDS_ALONE.learn(CATALOGUE, List.of(), List.of());

        assertThat(model.quality()).isEqualTo(Quality.NONE);
        assertThat(suggest(model).sure()).isFalse();
    }

    @Test
    void withoutTheSentenceModelItProposesAndSaysSo() {
        var engine = new RoutingEngine(CATALOGUE, List.of(), SeedModel.read(), SentenceModel.absent());

        var suggestion = engine.suggest("退税慢", "出口退税四个月没到账，函调没有回音");

        assertThat(suggestion.wordsAlone()).isTrue();
        assertThat(first(suggestion)).isEqualTo(DepartmentKind.TAX);
    }

    @Test
    void aModelReadFromItsBytesProposesTheSame() {
        var model = WORDS_ALONE.learn(CATALOGUE, SeedExamples.all().subList(0, 40), List.of());

        var again = LearnedModelFile.read(LearnedModelFile.write(model));

        assertThat(again.quality()).isEqualTo(model.quality());
        assertThat(again.sureFrom()).isEqualTo(model.sureFrom());
        assertThat(suggest(again).candidates())
                .extracting(Candidate::kind)
                .isEqualTo(suggest(model).candidates().stream()
                        .map(Candidate::kind)
                        .toList());
    }

    @Test
    void bytesThatAreNoModelAreRefused() {
        var bytes = LearnedModelFile.write(WORDS_ALONE.learn(CATALOGUE, List.of(), List.of()));

        assertThatThrownBy(() -> LearnedModelFile.read(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LearnedModelFile.read("no model".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LearnedModelFile.read(Arrays.copyOf(bytes, bytes.length / 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RoutingSuggestion suggest(LearnedModel model) {
        return new RoutingEngine(CATALOGUE, List.of(), model, SentenceModel.absent()).suggest("靓仔单", "客户又要靓仔单，不知道找谁");
    }

    private static DepartmentKind first(RoutingSuggestion suggestion) {
        return suggestion.candidates().getFirst().kind();
    }
}
