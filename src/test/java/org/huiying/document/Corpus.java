package org.huiying.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiying.document.MinutesDocument.Answer;
import org.huiying.document.MinutesDocument.Attendance;
import org.huiying.document.MinutesDocument.Commitment;
import org.huiying.document.MinutesDocument.Item;
import org.huiying.document.MinutesDocument.Party;
import org.huiying.document.signature.SigningUnavailable;
import org.huiying.document.signature.TestKeys;

/** Documents of all kinds, lengths and scripts with every optional part on and off; the same ones each time. */
public final class Corpus {

    private static final List<String> TEXTS = List.of(
            "已收悉，特此函复。",
            "一、关于通关\n（一）压缩时限。自2026年10月1日起执行。\n1. 线上申请\n（1）不再提交纸质单证。\n二、关于退税\n按规定办理。",
            "According to Announcement No. 44 (2020), returned goods are cleared within 2 working days.",
            "Уважаемые коллеги! Сроки оформления сокращены до 2 рабочих дней.\nҚазақстан Республикасының құжаттары қабылданады.",
            "联系人由王䶮变更为赵𬭎，钱𠅤、孙㛃列席。",
            "“引号”《书名》——破折号……省略号，100%、￥5,000.00元、20 km。",
            "<img src=file:///etc/passwd> {title} & ]]> \\ (a) Tj ET",
            "混排 English русский қазақша 与 汉字，https://example.org/" + "path/".repeat(30),
            "",
            "这是一段很长的答复，内容涉及通关、退税和结汇。".repeat(60));

    private static final List<String> ISSUERS =
            List.of("北庭海关", "国家外汇管理局北庭分局", "北庭州国际贸易促进委员会、北庭州商务局", "", "Beiting Customs");

    private final Random chance;

    private Corpus(int seed) {
        chance = new Random(seed);
    }

    /** Made only when asked for, so that many need no memory at once. */
    public record Entry(String name, Supplier<RenderedDocument> document) {}

    public static Stream<Entry> entries() {
        var typesetter = new Typesetter();
        return Stream.of(
                        entries("letter", 130, corpus -> typesetter.letter(corpus.letter())),
                        entries("minutes", 25, corpus -> typesetter.minutes(corpus.minutes())),
                        entries("supervision", 15, corpus -> typesetter.supervision(corpus.supervision())),
                        signed("letter", 130, (corpus, signing) -> typesetter.letter(corpus.letter(), signing)),
                        signed("minutes", 25, (corpus, signing) -> typesetter.minutes(corpus.minutes(), signing)),
                        signed(
                                "supervision",
                                15,
                                (corpus, signing) -> typesetter.supervision(corpus.supervision(), signing)),
                        entries("side", 15, corpus -> typesetter.sideLetter(corpus.side())),
                        entries("agenda", 8, corpus -> typesetter.agenda(corpus.agenda())),
                        entries("attendance", 8, corpus -> typesetter.attendance(corpus.attendance())),
                        entries("cards", 4, corpus -> typesetter.cards(corpus.cards())))
                .flatMap(entries -> entries);
    }

    private static Stream<Entry> entries(String kind, int count, Function<Corpus, RenderedDocument> maker) {
        return IntStream.range(0, count)
                .mapToObj(seed -> new Entry(kind + "-" + seed, () -> maker.apply(new Corpus(seed))));
    }

    private interface SignedMaker {
        RenderedDocument make(Corpus corpus, Signing signing) throws SigningUnavailable;
    }

    /** The same documents signed, half of them under a seal where they have room for one. */
    private static Stream<Entry> signed(String kind, int count, SignedMaker maker) {
        var unseen = new Signing(TestKeys.p256(), TestKeys.NOW);
        var seen = unseen.under(Seal.demonstration(SampleDocuments.CUSTOMS));
        return IntStream.range(0, count)
                .mapToObj(seed -> new Entry("signed-" + kind + "-" + seed, () -> {
                    try {
                        return maker.make(new Corpus(seed), seed % 2 == 0 ? seen : unseen);
                    } catch (SigningUnavailable failure) {
                        throw new AssertionError(failure);
                    }
                }));
    }

    private boolean maybe() {
        return chance.nextBoolean();
    }

    private <T> T any(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private List<String> some(String text) {
        return Collections.nCopies(any(List.of(0, 1, 3)), text);
    }

    private Letterhead head() {
        var head = maybe()
                ? Letterhead.issued(any(ISSUERS), "北关函〔2026〕" + chance.nextInt(1, 300) + "号", SampleDocuments.DAY)
                : Letterhead.draft(any(ISSUERS), SampleDocuments.DAY);
        head = maybe() ? head : head.withoutSeal();
        head = maybe() ? head : head.superseding("北关函〔2026〕3号");
        return maybe() ? head : head.provenBy(SampleDocuments.PROOF);
    }

    private ReplyLetter.Foot foot() {
        return new ReplyLetter.Foot(
                maybe() ? "联系人：李明　电话：0994-1234567" : null, some("国家税务总局北庭税务局"), maybe() ? "HY-2026-000123" : null);
    }

    private ReplyLetter letter() {
        var annexes = maybe()
                ? List.<Annex>of()
                : List.of(new Annex("一览表", any(TEXTS), maybe() ? null : Samples.ledger(any(List.of(0, 2, 30)))));
        return new ReplyLetter(
                        head(),
                        any(List.of(
                                "复函", "", "关于跨境电商出口退货通关便利化及外汇结算、人才招聘有关诉求的答复函", "Reply <b>", "关于俄文 «накладная» 的复函")),
                        any(List.of("天山远航国际贸易有限公司", "", "ТОО «Алатау»")),
                        any(TEXTS) + "\n" + any(TEXTS),
                        maybe() ? "已解决" : null,
                        some("《中华人民共和国海关法》第二十四条"),
                        some("出口退货办理流程图"),
                        foot())
                .with(annexes);
    }

    private MinutesDocument minutes() {
        var items = new ArrayList<Item>();
        for (var i = 0; i < any(List.of(0, 1, 4)); i++) {
            items.add(new Item(
                    "关于通关时限",
                    maybe() ? "天山远航" : "",
                    any(TEXTS),
                    maybe() ? List.of() : List.of(new Answer("北庭海关", any(TEXTS))),
                    maybe() ? null : any(TEXTS),
                    Collections.nCopies(
                            any(List.of(0, 1, 2)),
                            new Commitment("北庭海关", "开通咨询专线", maybe() ? null : LocalDate.of(2026, 12, 1)))));
        }
        var parties = Collections.nCopies(any(List.of(0, 1, 5)), new Party("北庭海关", some("赵𬭎")));
        return new MinutesDocument(
                head(),
                any(List.of("座谈会", "北庭州外贸企业政企面对面座谈会", "")),
                maybe() ? "2026年9月10日上午" : "",
                "第一会议室",
                "陈向东",
                new Attendance(parties, maybe() ? parties : List.of(), maybe() ? parties : List.of()),
                items,
                some("北庭州人民政府办公室"));
    }

    private SupervisionNotice supervision() {
        var matter =
                new SupervisionNotice.Matter("HY-2026-000123", "缩短通关时间", maybe() ? null : SampleDocuments.DAY, "逾期");
        return new SupervisionNotice(
                head(),
                "北庭海关",
                any(TEXTS),
                Collections.nCopies(any(List.of(0, 1, 40)), matter),
                SampleDocuments.DAY,
                foot());
    }

    private SideLetter side() {
        return new SideLetter(
                head(),
                any(List.of(SideLetter.Language.values())),
                any(ISSUERS),
                any(List.of("Reply", "Ответ", "")),
                "Tianshan Trade Co.",
                any(TEXTS) + "\n" + any(TEXTS),
                some("Customs Law, article 24"),
                some("Steps"),
                maybe() ? null : "Li Ming");
    }

    private Agenda agenda() {
        var entry = new Agenda.Entry("10:00", any(TEXTS), "天山远航", "北庭海关");
        return new Agenda(head(), "座谈会", "上午", "第一会议室", "", Collections.nCopies(any(List.of(0, 1, 12)), entry));
    }

    private AttendanceSheet attendance() {
        var guest = new AttendanceSheet.Guest("天山远航", maybe() ? "赵𬭎" : "", "总经理");
        return new AttendanceSheet(
                head(), "座谈会", "上午", "第一会议室", Collections.nCopies(any(List.of(0, 1, 60)), guest), any(List.of(0, 5)));
    }

    private TableCards cards() {
        return new TableCards(
                any(ISSUERS),
                SampleDocuments.DAY,
                some("").stream()
                        .map(_ -> new TableCards.Card("马志远", maybe() ? "" : "北庭海关"))
                        .toList());
    }
}
