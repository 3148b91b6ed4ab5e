package org.huiying.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huiying.attachment.AttachmentLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong around a person costs them nothing they wrote, and is said in words. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

    private static final String PASSWORD = "huiying2026";
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
    private static final int MANY = 60;

    @Autowired
    private JdbcClient jdbc;

    private Browsers browsers;

    @BeforeAll
    void open(@LocalServerPort int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
        browsers = new Browsers(port);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @Test
    void aDraftOutlivesTheSessionOfItsWriter() {
        try (var firm = browsers.visitor().signIn("firm15", PASSWORD)) {
            firm.open("request/new");
            firm.write("标题", "会话结束前写的标题");
            firm.write("遇到了什么情况", "会话结束前写的情况。");
            firm.field("希望怎样解决（可不填）").focus();
            assertThat(firm.words("已保存")).isVisible();
            var draft = firm.page().url();

            endSession(firm);
            firm.write("希望怎样解决（可不填）", "会话结束后写的希望。");
            firm.field("标题").focus();

            assertThat(firm.words("页面已过期")).isVisible();
            firm.words("页面已过期").click();
            firm.page().waitForURL(Pattern.compile(".*sign-in.*"));
            firm.signIn("firm15", PASSWORD);
            firm.page().navigate(draft);
            assertThat(firm.field("标题")).hasValue("会话结束前写的标题");
            assertThat(firm.field("遇到了什么情况")).hasValue("会话结束前写的情况。");
        }
    }

    @Test
    void theSecondWriterOfALetterIsToldAndOverwritesNothing() {
        var request = jdbc.sql("""
                        select r.id from request r join department d on d.id = r.lead_department_id
                        where d.kind = 'TAX' and r.status = 'ASSIGNED' order by r.submitted_at limit 1""").query(UUID.class).single();
        try (var one = browsers.visitor().signIn("tax.clerk", PASSWORD);
                var other = browsers.visitor().signIn("tax.clerk", PASSWORD)) {
            one.open("request/" + request);
            one.press("签收");
            one.link("拟写答复函").waitFor();
            one.open("letter/" + request + "/draft");
            other.open("letter/" + request + "/draft");
            one.write("答复内容", "第一位经办人写的。");
            one.field("标题").focus();
            assertThat(one.words("已保存")).isVisible();

            other.write("答复内容", "第二位经办人写的。");
            other.field("标题").focus();

            assertThat(other.words("已被他人（或您的另一个窗口）修改")).isVisible();
            assertThat(other.field("答复内容")).hasValue("第二位经办人写的。");
            assertThat(answer(request)).isEqualTo("第一位经办人写的。");
        }
    }

    @Test
    void twoClicksDispatchOneRequestToOneDepartment() {
        try (var organiser = browsers.visitor().signIn("organiser", PASSWORD)) {
            organiser.open("triage");
            var proposed = organiser
                    .page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^派给乌州")))
                    .first();
            proposed.waitFor();
            var before = assignments();

            proposed.dblclick();

            assertThat(organiser.words("已派给")).isVisible();
            organiser.rest();
            assertThat(assignments()).isEqualTo(before + 1);
        }
    }

    @Test
    void whatIsNoDocumentIsRefusedInWordsAndNotKept(@TempDir Path folder) throws IOException {
        try (var firm = browsers.visitor().signIn("firm15", PASSWORD)) {
            firm.open("request/new");
            firm.page().waitForURL(Pattern.compile(".*/edit"));
            var id = UUID.fromString(firm.page().url().split("/")[4]);

            files(firm).setInputFiles(new FilePayload("空.pdf", "application/pdf", new byte[0]));
            assertThat(firm.words("这个文件是空的（0 字节），没有保存")).isVisible();
            files(firm).setInputFiles(new FilePayload("发票.pdf", "application/pdf", PROGRAM));
            assertThat(firm.words("“发票.pdf”没有保存")).isVisible();
            files(firm).setInputFiles(new FilePayload("安装.exe", "application/x-msdownload", PROGRAM));
            assertThat(firm.words("只接受 PDF、图片")).isVisible();
            files(firm).setInputFiles(oneByteTooMuch(folder));
            assertThat(firm.words("每个文件不超过 20 MB")).isVisible();
            assertThat(kept(id)).isZero();

            files(firm)
                    .setInputFiles(IntStream.range(0, MANY)
                            .mapToObj(number -> new FilePayload(
                                    "合同\u202Efdp" + number + ".txt",
                                    "text/plain",
                                    ("第" + number + "份").getBytes(StandardCharsets.UTF_8)))
                            .toArray(FilePayload[]::new));
            assertThat(firm.words("最多 10 个附件")).isVisible();
            firm.rest();
            assertThat(kept(id)).isEqualTo(AttachmentLimits.FILES);
            assertThat(jdbc.sql("select count(*) from attachment where file_name like '%' || chr(8238) || '%'")
                            .query(Integer.class)
                            .single())
                    .isZero();
            firm.write("标题", "页面仍可使用");
            firm.field("遇到了什么情况").focus();
            assertThat(firm.words("已保存")).isVisible();
        }
    }

    @Test
    void aUsedInvitationSaysSo() {
        try (var organiser = browsers.visitor().signIn("organiser", PASSWORD)) {
            var enterprise = jdbc.sql("select id from enterprise order by name desc limit 1")
                    .query(UUID.class)
                    .single();
            organiser.open("enterprises/" + enterprise);
            organiser.press("邀请企业代表");
            var link = organiser.field("链接").inputValue();
            var path = link.substring(link.indexOf("join/"));
            try (var newcomer = browsers.visitor()) {
                newcomer.open(path);
                newcomer.write("姓名", "新来的代表");
                newcomer.write("登录名（邮箱或手机号）", "newcomer@example.com");
                newcomer.write("密码", "乌州外贸2026安全口令");
                newcomer.press("保存并去登录");
                newcomer.page().waitForURL(Pattern.compile(".*sign-in.*"));

                newcomer.open(path);

                assertThat(newcomer.heading()).hasText("链接不可用");
                assertThat(newcomer.button("保存并去登录")).hasCount(0);
            }
        }
    }

    @Test
    void whatLooksLikeCodeIsShownAsText() {
        var code = "<img src=x onerror=alert(1)>'; drop table request;-- 䶮𬭎𠅤😀";
        var dialogs = new ArrayList<String>();
        try (var firm = browsers.visitor().signIn("firm15", PASSWORD);
                var organiser = browsers.visitor().signIn("organiser", PASSWORD)) {
            for (var page : new Page[] {firm.page(), organiser.page()}) {
                page.onDialog(dialog -> dialogs.add(dialog.message()));
            }
            firm.open("request/new");
            firm.write("标题", code);
            firm.write("遇到了什么情况", "情况" + code + "\u202Eabc");
            firm.write("希望怎样解决（可不填）", "希望" + code);
            firm.press("提交诉求");
            assertThat(firm.words("诉求已提交，受理号")).isVisible();
            var id = firm.page().url().split("/")[4];
            var request = "request/" + id;
            assertThat(firm.heading()).containsText(code);
            assertThat(firm.words("情况" + code)).isVisible();
            assertThat(firm.words("希望" + code)).isVisible();
            firm.open("requests");
            assertThat(firm.words(code)).isVisible();

            organiser.open(request);
            assertThat(organiser.words("情况" + code)).isVisible();
            organiser.open("requests");
            assertThat(organiser.words(code)).isVisible();
            organiser.open("triage?request=" + id);
            assertThat(organiser.words("希望" + code)).isVisible();
            organiser.open("notices");
            assertThat(dialogs).isEmpty();
        }
    }

    /** The server does not know the visitor's session any more, as after a long pause or a restart. */
    private static void endSession(Visitor visitor) {
        var address = URI.create(visitor.page().url()).resolve("/").toString();
        visitor.page().context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(address)));
    }

    private static Locator files(Visitor visitor) {
        return visitor.page().locator("vaadin-upload input[type=file]");
    }

    private static Path oneByteTooMuch(Path folder) throws IOException {
        var file = folder.resolve("合同.pdf");
        Files.writeString(file, "%PDF-1.7\n");
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(AttachmentLimits.FILE_BYTES + 1L);
        }
        return file;
    }

    private int kept(UUID request) {
        return jdbc.sql("select count(*) from attachment where owner_id = ?")
                .param(request)
                .query(Integer.class)
                .single();
    }

    private int assignments() {
        return jdbc.sql("select count(*) from assignment where part = 'LEAD'")
                .query(Integer.class)
                .single();
    }

    private String answer(UUID request) {
        return jdbc.sql("select answer from letter where request_id = ?")
                .param(request)
                .query(String.class)
                .single();
    }
}
