package org.huiying.routing.split;

import java.util.regex.Pattern;

/** By which words a writer turns to another matter, and by which a matter is told from a remark. */
final class Wording {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern TURN = Pattern.compile(
            "^\\s*(另外|另，|另有|此外|除此|除了这|同时[,，还也想]|还有|还想|再有|再就是|再者|再一|再说|顺便|其二|其三|其次|第[二三]|[二三]是"
                    + "|(税务|海关|银行|外汇|出入境|人社|商务|交通|工信|发改|市场监管)(那边|方面)"
                    + "|[（(]?[二三2-5][)）、.．]"
                    + "|also\\b|besides|in addition|moreover|furthermore|second(ly)?\\b"
                    + "|(another|one more|the other) (matter|question|problem|thing|issue)"
                    + "|кроме (того|этого)|также|помимо|во-вторых|второй вопрос|другой вопрос|ещ[её] (один|одна|мы|хотим|просим))",
            FLAGS);

    /** A matter is a problem or a wish; a remark only tells how things are. */
    private static final Pattern MATTER = Pattern.compile(
            "请|希望|盼|求|[^感]想|怎|如何|能否|可否|是否|哪|什么|多少|多久|吗|呢|[?？]|麻烦|帮|该"
                    + "|没|未|不(?![错久过])|无法|无人|难|急|慢|堵|拖|迟|反复|重新|审核中|退回|退单|驳回|被扣|卡[了在着住]|拒|罚|冒用|仿冒|投诉"
                    + "|缺|停|短|贵|占压|积压|损失|到期|过期|追款|索赔|争议"
                    + "|\\b(please|how|unable|fail|stuck|wrong|problem|pending|nothing|what|which|where|whether|can ?not|can't|can we|could|would like|want|need|refus|reject"
                    + "|return|held|expire|still|nobody|do not know|don't know|no (answer|reply))"
                    + "|прос(им|ьба)|подскаж|\\bкак\\b|куда|каки|можно ли|не хватает|не (принима|подтвержд|зна|поступ|мож)|отказ|верн"
                    + "|истека|требу",
            FLAGS);

    /** What speaks of the matter before it goes on with it. */
    private static final Pattern BACK = Pattern.compile(
            "本人|上述|为此|因此|所以|这[批件]事?|就等|只等|\\b(therefore|because of (this|that))\\b|у него|у не[её]|поэтому", FLAGS);

    private Wording() {}

    static boolean turns(String passage) {
        return TURN.matcher(passage).find();
    }

    /** Whether the text complains of something or asks for something. */
    static boolean isMatter(String text) {
        return MATTER.matcher(text).find();
    }

    /** Whether the text can only be understood with what stands before it. */
    static boolean refersBack(String text) {
        return BACK.matcher(text).find();
    }
}
