package org.huiying.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huiying.document.signature.SigningUnavailable;
import org.huiying.document.signature.TestKeys;

/** One document of every kind, for looking at. */
public final class Samples {

    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Letterhead HEAD = Letterhead.issued(
                    SampleDocuments.CUSTOMS, "北关函〔2026〕17号", SampleDocuments.DAY)
            .provenBy(SampleDocuments.PROOF);
    private static final String FORUM = "北庭州外贸企业政企面对面座谈会";

    private Samples() {}

    /** A document and what its file is called, without the ending. */
    public record Sample(String name, RenderedDocument document) {}

    public static List<Sample> all() {
        return List.of(
                new Sample("letter-one-page", TYPESETTER.letter(onePage(HEAD))),
                new Sample("letter-three-pages", TYPESETTER.letter(threePages())),
                new Sample("letter-signed-and-sealed", signed(threePages())),
                new Sample("letter-without-seal", TYPESETTER.letter(onePage(HEAD.withoutSeal()))),
                new Sample("letter-superseding", TYPESETTER.letter(onePage(HEAD.superseding("北关函〔2026〕11号")))),
                new Sample("letter-draft", TYPESETTER.letter(onePage(Letterhead.draft("北庭海关", SampleDocuments.DAY)))),
                new Sample("side-letter-english", TYPESETTER.sideLetter(english())),
                new Sample("side-letter-russian", TYPESETTER.sideLetter(russian())),
                new Sample("minutes-twelve-items", TYPESETTER.minutes(SampleDocuments.minutes())),
                new Sample("supervision-notice", TYPESETTER.supervision(supervision())),
                new Sample("agenda", TYPESETTER.agenda(agenda())),
                new Sample("attendance-sheet", TYPESETTER.attendance(attendance())),
                new Sample("table-cards", TYPESETTER.cards(cards())));
    }

    private static RenderedDocument signed(ReplyLetter letter) {
        var signing = new Signing(TestKeys.p256(), TestKeys.NOW);
        try {
            return TYPESETTER.letter(letter, signing.under(Seal.demonstration(SampleDocuments.CUSTOMS)));
        } catch (SigningUnavailable failure) {
            throw new AssertionError(failure);
        }
    }

    static ReplyLetter onePage(Letterhead head) {
        return new ReplyLetter(
                head,
                "关于出口退货通关时限诉求的复函",
                "天山远航国际贸易有限公司",
                """
                贵公司《关于缩短跨境电商出口退货通关时间的诉求》收悉。经研究，现函复如下：
                自2026年10月1日起，我关对跨境电商出口退货商品实行“合并打包、一次查验”，平均办理时间由5.5个工作日压缩至2个工作日以内。贵公司可通过国际贸易“单一窗口”提交申请。
                特此函复。""",
                null,
                List.of(),
                List.of(),
                new ReplyLetter.Foot("联系人：李明　电话：0994-1234567", List.of("北庭贸促会"), "HY-2026-000123"));
    }

    static ReplyLetter threePages() {
        var text = """
                贵公司在2026年9月政企面对面座谈会上提出的关于出口退货、外汇结算和人才招聘的诉求收悉。经商国家外汇管理局北庭分局、北庭州人力资源和社会保障局，现答复如下：
                一、关于出口退货通关
                （一）压缩通关时限。自2026年10月1日起，对跨境电商出口退货商品实行“合并打包、一次查验”，平均办理时间由5.5个工作日压缩至2个工作日以内，单票金额不超过USD 5,000.00的免予现场查验。
                （二）简化单证。以俄文（如 «Товарно-транспортная накладная»）申报的随附单据，受理企业自行翻译并加盖公章的中文译本。
                1. 译本应当注明翻译人员姓名和联系方式。
                2. 原件留存三年备查。
                （1）电子原件与纸质原件具有同等效力。
                （2）遗失原件的，应当在5个工作日内报告。
                二、关于外汇结算
                国家外汇管理局北庭分局已将贵公司纳入优质企业贸易便利化名录，年度便利化额度为1.5亿元（约合2,000万美元），可凭付款指令直接办理。
                三、关于人才招聘
                北庭州人力资源和社会保障局定于2026年11月举办外贸人才专场招聘会，为贵公司预留展位2个。
                各事项办理时限和责任单位见附件1。特此函复。""";
        return new ReplyLetter(
                        HEAD,
                        "关于跨境电商出口退货通关便利化及外汇结算、人才招聘有关诉求的复函",
                        "天山远航国际贸易有限公司",
                        text,
                        "已解决",
                        List.of("《中华人民共和国海关法》第二十四条", "海关总署公告2020年第44号（关于全面推广跨境电子商务出口商品退货监管措施有关事宜的公告）"),
                        List.of("《出口退货申请表》填写样例"),
                        new ReplyLetter.Foot(
                                "联系人：李明　电话：0994-1234567",
                                List.of("北庭贸促会", "国家外汇管理局北庭分局", "北庭州人力资源和社会保障局", "国家税务总局北庭税务局"),
                                "HY-2026-000123"))
                .with(List.of(new Annex("事项办理时限和责任单位一览表", "本表自2026年10月1日起施行。", ledger(8))));
    }

    /** A table of so many rows. */
    static Table ledger(int rows) {
        return new Table(
                List.of(
                        Table.Column.centred("序号", 1.4f),
                        Table.Column.text("事项", 6),
                        Table.Column.text("责任单位", 4),
                        Table.Column.centred("办理时限", 3)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row ->
                                List.of(String.valueOf(row), "跨境电商出口退货“合并打包、一次查验”，含随附单据的译本审核", "北庭海关通关科", "2个工作日"))
                        .toList());
    }

    static SideLetter english() {
        return new SideLetter(
                HEAD,
                SideLetter.Language.ENGLISH,
                "Beiting Customs",
                "Reply on the clearance time of returned exports",
                "Tianshan Yuanhang International Trade Co., Ltd. (天山远航国际贸易有限公司)",
                """
                Your request “Shorten the clearance time of returned cross-border e-commerce exports”, raised at the forum of 10 September 2026, has been received. Our reply is as follows.
                From 1 October 2026 returned exports of cross-border e-commerce are cleared in combined parcels with one inspection. The average time falls from 5.5 working days to no more than 2 working days. Applications are filed through the Single Window; paper documents are no longer required.
                For enclosed documents in Russian we accept your own translation into Chinese under the company's seal.""",
                List.of(
                        "Customs Law of the People's Republic of China, article 24",
                        "General Administration of Customs, Announcement No. 44 of 2020"),
                List.of("Steps of returning exported goods"),
                "Contact: Li Ming, +86 994 1234567");
    }

    static SideLetter russian() {
        return new SideLetter(
                HEAD,
                SideLetter.Language.RUSSIAN,
                "Бэйтинская таможня",
                "Ответ о сроках таможенного оформления возвращаемых экспортных товаров",
                "Компании «Тяньшань Юаньхан» (天山远航国际贸易有限公司)",
                """
                Ваше обращение о сокращении сроков оформления возвращаемых товаров трансграничной электронной торговли, поданное на встрече 10 сентября 2026 г., получено. Сообщаем следующее.
                С 1 октября 2026 г. возвращаемые товары оформляются объединёнными партиями с однократным досмотром. Средний срок сокращается с 5,5 до 2 рабочих дней. Заявление подаётся через «единое окно»; бумажные документы не требуются.
                Документы на русском языке принимаются с переводом на китайский язык, выполненным самой компанией и заверенным её печатью.""",
                List.of("Закон КНР о таможне, статья 24"),
                List.of(),
                "Контактное лицо: Ли Мин, +86 994 1234567");
    }

    static SupervisionNotice supervision() {
        return new SupervisionNotice(
                Letterhead.issued("北庭州国际贸易促进委员会", "北贸促督〔2026〕3号", SampleDocuments.DAY)
                        .provenBy(SampleDocuments.PROOF),
                "北庭海关",
                "2026年9月10日政企面对面座谈会交由你单位主办的下列事项尚未办结。请抓紧办理，并书面说明原因和预计办结时间。",
                List.of(
                        new SupervisionNotice.Matter(
                                "HY-2026-000123", "缩短跨境电商出口退货通关时间", LocalDate.of(2026, 9, 15), "已逾期3个工作日"),
                        new SupervisionNotice.Matter(
                                "HY-2026-000131", "开通俄语单证咨询专线并公布联系方式", LocalDate.of(2026, 9, 21), "将于1个工作日后到期")),
                LocalDate.of(2026, 9, 22),
                new ReplyLetter.Foot("联系人：王䶮　电话：0994-7654321", List.of("乌鲁木齐海关"), null));
    }

    static Agenda agenda() {
        var entries = new ArrayList<Agenda.Entry>();
        for (var i = 0; i < 12; i++) {
            entries.add(new Agenda.Entry(
                    "10:%02d".formatted(i * 5),
                    i % 2 == 0 ? "关于缩短跨境电商出口退货通关时间的诉求" : "关于外汇结算便利化",
                    "天山远航国际贸易有限公司",
                    i % 2 == 0 ? "北庭海关" : "国家外汇管理局北庭分局"));
        }
        return new Agenda(HEAD, FORUM, "2026年9月10日上午10时至12时30分", "北庭州政务服务中心三楼第一会议室", "陈向东（北庭贸促会会长）", entries);
    }

    static AttendanceSheet attendance() {
        var guests = new ArrayList<AttendanceSheet.Guest>();
        for (var i = 0; i < 23; i++) {
            guests.add(new AttendanceSheet.Guest("天山远航国际贸易有限公司", i % 3 == 0 ? "古丽娜尔·艾合买提" : "赵𬭎", "总经理"));
        }
        return new AttendanceSheet(HEAD, FORUM, "2026年9月10日上午10时", "北庭州政务服务中心三楼第一会议室", guests, 4);
    }

    static TableCards cards() {
        return new TableCards(
                "北庭贸促会",
                SampleDocuments.DAY,
                List.of(
                        new TableCards.Card("马志远", "北庭海关"),
                        new TableCards.Card("赵𬭎", "国家外汇管理局北庭分局"),
                        new TableCards.Card("古丽娜尔·艾合买提", "北庭州商务局"),
                        new TableCards.Card("天山远航国际贸易有限公司", "")));
    }
}
