package org.huiying.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged portal is killed and started again while somebody has it open in a browser. */
class RestartIT {

    private static final String PASSWORD = "huiying2026";
    private static final String TITLE = "重启之前写的标题";

    @BeforeAll
    static void wait30Seconds() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
    }

    @Test
    void aKilledPortalKeepsTheDraftAndTwoTabsSubmitItOnce(@TempDir Path folder) throws IOException {
        try (var portal = new PackagedPortal(folder);
                var browsers = new Browsers(portal.port());
                var writer = browsers.visitor()) {
            portal.start();
            writer.signIn("firm15", PASSWORD).open("request/new");
            writer.write("标题", TITLE);
            writer.write("遇到了什么情况", "重启之前写的情况。");
            writer.field("希望怎样解决（可不填）").focus();
            assertThat(writer.words("已保存")).isVisible();
            writer.rest();
            var draft = writer.page().url();

            portal.kill();
            portal.start();

            writer.press("提交诉求");
            signInAgain(writer);
            writer.page().navigate(draft);
            assertThat(writer.field("标题")).hasValue(TITLE);
            assertThat(writer.field("遇到了什么情况")).hasValue("重启之前写的情况。");

            try (var second = browsers.visitor().signIn("firm15", PASSWORD)) {
                second.page().navigate(draft);
                assertThat(second.field("标题")).hasValue(TITLE);
                writer.press("提交诉求");
                assertThat(writer.words("诉求已提交，受理号")).isVisible();
                portal.kill();
                portal.start();

                second.press("提交诉求");
                signInAgain(second);
                second.open("requests");

                assertThat(second.page().getByText(TITLE)).hasCount(1);
                assertThat(second.words("未提交的草稿")).hasCount(0);
            }
        }
    }

    /** The tab says that it is of the time before, and leads to where one can go on. */
    private static void signInAgain(Visitor visitor) {
        assertThat(visitor.words("页面已过期")).isVisible();
        visitor.words("页面已过期").click();
        visitor.page().waitForURL(Pattern.compile(".*sign-in.*"));
        visitor.signIn("firm15", PASSWORD);
    }
}
