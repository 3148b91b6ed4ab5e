package org.huiying.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huiying.document.MinutesDocument.Answer;
import org.huiying.document.MinutesDocument.Attendance;
import org.huiying.document.MinutesDocument.Commitment;
import org.huiying.document.MinutesDocument.Item;
import org.huiying.document.MinutesDocument.Party;

/** Made-up letters and minutes of the size that offices write. */
public final class SampleDocuments {

    public static final LocalDate DAY = LocalDate.of(2026, 9, 18);
    static final Proof PROOF = new Proof("https://huiying.example.org/v/7Q2KX4M9TB3HD6WN8R5CJZ1VAE", "7Q2K-X4M9");
    static final String CUSTOMS = "北庭海关";

    private static final String PARAGRAPHS = """
            贵公司在2026年9月政企面对面座谈会上提出的“跨境电商出口退货通关时间长”的诉求（以下简称“该诉求”）收悉。经商国家外汇管理局北庭分局、国家税务总局北庭税务局，现答复如下：
            一是关于退货通关时限。自2026年10月1日起，我关对跨境电商出口退货商品实行“合并打包、一次查验”，平均办理时间由原来的5.5个工作日压缩至2个工作日以内。贵公司可通过国际贸易“单一窗口”（Single Window）提交《出口退货申请表》，无需再到现场递交纸质单证。
            二是关于俄语单证。对以俄文（如 «Товарно-транспортная накладная» 和 Қазақстан Республикасы 出具的文件）申报的随附单据，我关受理企业自行翻译并加盖公章的中文译本，不再要求第三方翻译机构证明。
            三是关于联系人变更。贵公司联系人由王䶮变更为赵𬭎的备案已于9月15日办结，不影响在途货物的申报。""";

    private SampleDocuments() {}

    public static ReplyLetter letter() {
        return letter(1);
    }

    /** A letter whose text is repeated so many times. */
    public static ReplyLetter letter(int times) {
        return letter(
                String.join("\n", Collections.nCopies(times, PARAGRAPHS)),
                Letterhead.issued(CUSTOMS, "北关函〔2026〕17号", DAY).provenBy(PROOF));
    }

    static ReplyLetter letter(String text, Letterhead head) {
        return new ReplyLetter(
                head,
                "关于跨境电商出口退货通关有关诉求的答复函",
                "天山远航国际贸易有限公司",
                text,
                "已解决",
                List.of("《中华人民共和国海关法》第二十四条", "海关总署公告2020年第44号（关于全面推广跨境电子商务出口商品退货监管措施有关事宜的公告）"),
                List.of("跨境电商出口退货办理流程图", "《出口退货申请表》填写样例及常见问题解答（2026年第二版，含俄语对照说明和联系方式）"),
                new ReplyLetter.Foot("联系人：李明　电话：0994-1234567", List.of("北庭贸促会", "国家外汇管理局北庭分局"), "HY-2026-000123"));
    }

    public static MinutesDocument minutes() {
        var items = new ArrayList<Item>();
        for (var i = 1; i <= 12; i++) {
            items.add(item(i));
        }
        return new MinutesDocument(
                Letterhead.issued("北庭贸促会", "第3期", DAY).provenBy(PROOF),
                "北庭州外贸企业政企面对面座谈会",
                "2026年9月10日上午10时至12时30分",
                "北庭州政务服务中心三楼第一会议室",
                "陈向东（北庭贸促会会长）",
                new Attendance(
                        List.of(
                                new Party("北庭海关", List.of("马志远", "古丽娜尔·艾合买提")),
                                new Party("国家外汇管理局北庭分局", List.of("赵𬭎")),
                                new Party("国家税务总局北庭税务局", List.of("孙丽", "周建国")),
                                new Party("天山远航国际贸易有限公司等23家企业", List.of())),
                        List.of(new Party("北庭州人力资源和社会保障局", List.of("王䶮"))),
                        List.of(new Party("北庭州商务局", List.of("刘洋")), new Party("北庭州发展和改革委员会", List.of("何静")))),
                items,
                List.of("北庭州人民政府办公室", "各与会单位"));
    }

    private static Item item(int number) {
        return new Item(
                number % 2 == 0 ? "关于外汇结算便利化" : "关于跨境电商出口退货通关",
                "天山远航国际贸易有限公司",
                "跨境电商出口商品退货时，因批次多、单票金额小，通关时间平均超过5个工作日，影响客户体验，希望简化手续、压缩时限。",
                List.of(
                        new Answer("北庭海关", "自2026年10月1日起实行“合并打包、一次查验”，办理时间压缩至2个工作日以内。"),
                        new Answer("北庭税务局", "对符合条件的退货商品，已缴纳税款按规定不予重复征收。")),
                number % 3 == 0 ? null : "由北庭海关牵头，会同税务、外汇部门建立退货信息共享机制。",
                number % 3 == 1
                        ? List.of(
                                new Commitment("北庭海关", "印发退货办理流程图并在“单一窗口”公布", LocalDate.of(2026, 10, 31)),
                                new Commitment("北庭税务局", "开展一次政策辅导", null))
                        : List.of(new Commitment("北庭海关", "开通咨询专线", LocalDate.of(2026, 12, 1))));
    }
}
