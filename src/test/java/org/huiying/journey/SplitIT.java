package org.huiying.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A firm writes of two matters at once; the organiser sends each to its own department, and may think better of it. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitIT {

    private static final String PASSWORD = "huiying2026";
    private static final String TITLE = "两件事一起反映";
    private static final String MATTER = "我司五月申报的出口退税一直没有到账，税务局系统显示审核中。另外，我们两名俄罗斯工程师的居留许可下个月到期，不知道去哪里延期。";

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
    void twoMattersGoTwoWaysAndComeTogetherAgain() {
        try (var firm = browsers.visitor().signIn("firm13", PASSWORD);
                var organiser = browsers.visitor().signIn("organiser", PASSWORD)) {
            firm.open("request/new");
            firm.write("标题", TITLE);
            firm.write("遇到了什么情况", MATTER);
            firm.press("提交诉求");
            assertThat(firm.words("诉求已提交，受理号")).isVisible();
            var request = idOf();

            organiser.open("triage?request=" + request);
            assertThat(organiser.words("像是说了两件事")).isVisible();
            organiser.press("查看拆分");
            organiser.page().getByText(Pattern.compile("^选择每一段属于哪一件事")).waitFor();
            organiser.press("拆分");
            assertThat(organiser.words("已拆分为")).isVisible();

            firm.open("request/" + request);
            assertThat(firm.link(TITLE + "（一）")).isVisible();
            assertThat(firm.words("乌州出入境管理支队 · ")).isVisible();
            firm.follow(TITLE + "（二）");
            assertThat(firm.words("乌州出入境管理支队")).isVisible();
            assertThat(firm.page().getByRole(AriaRole.MAIN)).not().containsText("出口退税一直没有到账");

            organiser.open("request/" + request);
            organiser.press("撤销拆分");
            organiser.words("撤销拆分？").waitFor();
            organiser.button("撤销拆分").last().click();
            assertThat(organiser.words("待受理")).isVisible();
        }
    }

    private UUID idOf() {
        return jdbc.sql("select id from request where title = ?")
                .param(TITLE)
                .query(UUID.class)
                .single();
    }
}
