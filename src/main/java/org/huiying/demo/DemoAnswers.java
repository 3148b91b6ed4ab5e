package org.huiying.demo;

import java.util.Map;
import java.util.UUID;
import org.huiying.answer.AnswerText;
import org.huiying.answer.Publishing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What of the demo's answers the organiser has made public. */
@Component
@ConditionalOnBooleanProperty("huiying.demo")
class DemoAnswers {

    private final Publishing publishing;

    DemoAnswers(Publishing publishing) {
        this.publishing = publishing;
    }

    /** To be done as the organiser. */
    void publish(Map<UUID, DemoRow> raised) {
        for (var row : DemoRow.read("answers.tsv")) {
            raised.forEach((request, retold) -> {
                if (retold.text("title").equals(row.text("request"))) {
                    publishing.publish(
                            request, new AnswerText(row.text("title"), row.text("question"), row.text("answer")));
                }
            });
        }
    }
}
