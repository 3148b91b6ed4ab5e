package org.huiying.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiying.document.ReplyLetter;
import org.huiying.document.Typesetter;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The gate before review and signature: what is checked there is checked on the drafting page too, rule by rule. */
@Component
class LetterGate {

    private final Typesetter typesetter = new Typesetter();
    private final Clock clock;

    LetterGate(Clock clock) {
        this.clock = clock;
    }

    /** The rules that apply, in the order of the form; {@code printed} is all that the letter would print. */
    List<GateCheck> check(LetterContent content, ReplyLetter printed) {
        var missing = typesetter.missing(printed);
        var checks = new ArrayList<GateCheck>();
        checks.add(new GateCheck(GateRule.OUTCOME, content.outcome() != null));
        if (content.outcome() == Outcome.PROMISED) {
            checks.add(new GateCheck(GateRule.PROMISED_DAY, isPromiseToCome(content)));
        }
        checks.add(new GateCheck(GateRule.TITLE, !content.title().isBlank()));
        checks.add(new GateCheck(GateRule.ANSWER, !content.answer().isBlank()));
        checks.add(new GateCheck(
                GateRule.BASIS,
                !content.basis().isEmpty() || !content.noBasisReason().isBlank()));
        checks.add(new GateCheck(GateRule.CHARACTERS, missing.isEmpty(), String.join(" ", missing)));
        return checks;
    }

    /** @throws RuleViolation for the first rule that is not met */
    void mustPass(LetterContent content, ReplyLetter printed) {
        content.mustFit();
        for (var check : check(content, printed)) {
            if (!check.met()) {
                throw new RuleViolation("letter.error.gate." + check.rule(), check.detail());
            }
        }
    }

    /** Whether the letter promises nothing, or something until a day after today. */
    boolean isPromiseToCome(LetterContent content) {
        LocalDate day = content.promisedFor();
        return content.outcome() != Outcome.PROMISED || (day != null && day.isAfter(ChinaTime.dateOf(clock.instant())));
    }
}
