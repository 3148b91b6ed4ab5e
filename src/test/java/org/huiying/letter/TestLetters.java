package org.huiying.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.handling.HandlingService;
import org.springframework.boot.test.context.TestComponent;

/** Letters for tests, made through the same services the screens use. */
@TestComponent
public class TestLetters {

    private final TestData data;
    private final TestPeople people;
    private final HandlingService handling;
    private final LetterDrafting drafting;

    TestLetters(TestData data, TestPeople people, HandlingService handling, LetterDrafting drafting) {
        this.data = data;
        this.people = people;
        this.handling = handling;
        this.drafting = drafting;
    }

    public static LetterContent content(String answer) {
        return new LetterContent(
                Outcome.SOLVED,
                null,
                "关于出口退税有关诉求的答复函",
                answer,
                List.of("《中华人民共和国增值税法》第三十三条"),
                "",
                "李明 0994-1234567",
                List.of());
    }

    static LetterContent promise(LocalDate day) {
        return new LetterContent(Outcome.PROMISED, day, "关于出口退税的答复函", "我单位将予以解决。", List.of(), "仅为办理安排", "", List.of());
    }

    /** A request the lead has signed for; leaves a clerk of the lead signed in. */
    public UUID handledRequest(UUID enterpriseId, UUID leadId) {
        var request = data.dispatchedRequest(enterpriseId, leadId);
        people.signInClerk(leadId);
        handling.signFor(handling.assignments(request).getFirst().id());
        return request;
    }

    /** A letter that waits for its leader; leaves a leader of the lead signed in. */
    public LetterDraft letterInReview(UUID enterpriseId, UUID leadId) {
        var request = handledRequest(enterpriseId, leadId);
        var draft = drafting.open(request);
        drafting.sendToReview(draft.id(), draft.version(), content("您反映的出口退税已于本月到账，请查收。"));
        people.signInLeader(leadId);
        return drafting.find(request).orElseThrow();
    }
}
