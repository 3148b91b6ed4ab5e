package org.huiying.minutes;

import java.util.EnumMap;
import java.util.Map;
import org.huiying.forum.AgendaItemDetails;
import org.huiying.forum.ItemOutcome;
import org.huiying.request.RequestContent;

/** What the data say about one item: the texts the organiser starts from. */
final class MinutesTexts {

    private MinutesTexts() {}

    static Map<MinutesPart, String> of(AgendaItemDetails item, RequestContent content) {
        var texts = new EnumMap<MinutesPart, String>(MinutesPart.class);
        texts.put(MinutesPart.HEADING, item.line().title());
        texts.put(MinutesPart.QUESTION, question(content));
        texts.put(MinutesPart.ANSWER, answer(item));
        texts.put(MinutesPart.DECISION, item.notes().decision());
        return texts;
    }

    private static String question(RequestContent content) {
        return content.wish().isBlank()
                ? content.matter().strip()
                : content.matter().strip() + "\n" + content.wish().strip();
    }

    private static String answer(AgendaItemDetails item) {
        var follows = item.notes().outcome() == ItemOutcome.WRITTEN_REPLY_FOLLOWS;
        return follows && item.notes().answer().isBlank()
                ? MinutesWords.writtenReplyFollows()
                : item.notes().answer();
    }
}
