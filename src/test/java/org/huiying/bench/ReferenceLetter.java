package org.huiying.bench;

import java.util.List;
import org.huiying.document.Letterhead;
import org.huiying.document.ReplyLetter;
import org.huiying.document.SampleDocuments;

/** The letter that is measured: 620 Chinese characters, 274 of them distinct, on two pages; six fonts, three scripts. */
final class ReferenceLetter {

    private static final String TEXT = """
            贵公司在2026年9月政企面对面座谈会上提出的“跨境电商出口退货通关时间长”的诉求收悉。经商国家外汇管理局北庭分局、国家税务总局北庭税务局，现答复如下：
            一、关于退货通关
            （一）压缩办理时限
            自2026年10月1日起，我关对跨境电商出口退货商品实行“合并打包、一次查验”，平均办理时间由原来的5.5个工作日压缩至2个工作日以内。贵公司可通过国际贸易“单一窗口”（Single Window）提交《出口退货申请表》，无需再到现场递交纸质单证。对季节性强、易腐烂的农副产品，优先安排夜间和周末验放；确需取样检测的，样品当天送实验室，结果通过短信告知。企业对估价、归类结论有异议的，可以申请复核，由专家小组集体讨论后书面答复，期间不影响提离口岸，已经缴纳的保证金按规定及时退还。
            （二）简化俄语单证
            对以俄文（如 «Товарно-транспортная накладная» 和 Қазақстан Республикасы 出具的文件）申报的随附单据，我关受理企业自行翻译并加盖公章的中文译本，不再要求第三方翻译机构证明；译文有出入的，由我关与贵公司核对后当场更正，不作退单处理，不影响放行。
            二、关于联系人变更
            贵公司联系人由王䶮变更为赵𬭎的备案已于9月15日办结，不影响在途货物的申报和查验。今后凡涉及联系人、经营地址、银行账户等事项变动的，可全程在线办理，当日生效；办理中如遇困难，请与我关企业管理科联系，我们将安排专人跟进，并在三个工作日内反馈处理情况和后续办法。""";

    private ReferenceLetter() {}

    /** The same letter with another number and addressee each time. */
    static ReplyLetter number(int number) {
        var letter = SampleDocuments.letter();
        return new ReplyLetter(
                Letterhead.issued(letter.head().issuer(), "北关函〔2026〕" + (number + 1) + "号", SampleDocuments.DAY),
                letter.title(),
                letter.addressee() + number,
                TEXT,
                letter.outcome(),
                List.of("《中华人民共和国海关法》第二十四条、海关总署公告2020年第44号"),
                List.of("跨境电商出口退货办理流程图、《出口退货申请表》填写样例说明"),
                letter.foot());
    }
}
