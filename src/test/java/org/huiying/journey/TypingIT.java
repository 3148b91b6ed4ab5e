package org.huiying.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However fast somebody types, pastes or has a program fill in a form, all of it arrives. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypingIT {

    private static final String PASSWORD = "huiying2026";

    /**
     * Fills the fields as a password manager does, each with more than one event, and presses the button at once and
     * twice, all in one go of the browser's script.
     */
    private static final String FILL_AND_PRESS = """
            ([texts, button]) => {
                for (const [label, text] of Object.entries(texts)) {
                    const field = [...document.querySelectorAll('vaadin-text-field, vaadin-text-area')]
                            .find(candidate => candidate.label === label);
                    field.inputElement.focus();
                    field.inputElement.value = text;
                    for (const type of ['input', 'input']) {
                        field.inputElement.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
                    }
                }
                const act = [...document.querySelectorAll('vaadin-button')]
                        .find(candidate => candidate.textContent.trim() === button);
                act.click();
                act.click();
            }
            """;

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
    void aRequestFilledInAndSubmittedAtOnceArrivesWhole() {
        try (var firm = browsers.visitor().signIn("firm14", PASSWORD)) {
            firm.open("request/new");

            fillAndPress(firm, Map.of("标题", "口岸查验排队", "遇到了什么情况", "每车等候六小时。", "希望怎样解决（可不填）", "错峰预约。"), "提交诉求");

            assertThat(firm.words("诉求已提交，受理号")).isVisible();
            assertThat(firm.words("每车等候六小时。")).isVisible();
            assertThat(firm.words("错峰预约。")).isVisible();
            assertThat(jdbc.sql("select count(*) from request where title = '口岸查验排队'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aLetterFilledInAndSentAtOnceArrivesWhole() {
        var request = jdbc.sql("""
                        select r.id from request r join department d on d.id = r.lead_department_id
                        where d.kind = 'TALENT' and r.status = 'HANDLING'
                        order by r.submitted_at limit 1""").query(UUID.class).single();
        try (var clerk = browsers.visitor().signIn("talent.clerk", PASSWORD)) {
            clerk.open("letter/" + request + "/draft");
            clerk.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("解释说明"))
                    .check();

            fillAndPress(
                    clerk,
                    Map.of("标题", "关于引进人才的答复", "答复内容", "经研究，现答复如下。", "政策依据", "《人才引进办法》第三条", "联系方式", "王科员 0994-1234567"),
                    "送领导审核");

            assertThat(clerk.words("已送审")).isVisible();
            assertThat(jdbc.sql("select title, answer, basis, contact from letter where request_id = ?")
                            .param(request)
                            .query()
                            .singleRow()
                            .values())
                    .extracting(Object::toString)
                    .containsExactly("关于引进人才的答复", "经研究，现答复如下。", "《人才引进办法》第三条", "王科员 0994-1234567");
        }
    }

    @Test
    void whatIsTypedWhileTheLineIsDownIsKeptOnceItIsBack() {
        try (var firm = browsers.visitor().signIn("firm14", PASSWORD)) {
            firm.open("request/new");
            firm.write("标题", "断线时写的标题");
            assertThat(firm.words("已保存")).isVisible();
            firm.page().context().setOffline(true);
            firm.write("标题", "断线后改的标题");
            firm.write("遇到了什么情况", "断线后写的情况。");
            firm.write("希望怎样解决（可不填）", "断线后写的希望。");
            assertThat(firm.words("连接中断")).isVisible();

            firm.page().context().setOffline(false);

            var draft = firm.page().url();
            var id = UUID.fromString(draft.split("/")[4]);
            firm.page().waitForCondition(() -> keptTexts(id).contains("断线后写的希望。"));
            assertThat(keptTexts(id)).containsExactly("断线后改的标题", "断线后写的情况。", "断线后写的希望。");
        }
    }

    private List<String> keptTexts(UUID request) {
        return jdbc.sql("select title, matter, wish from request where id = ?")
                .param(request)
                .query((row, _) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElse(List.of());
    }

    private static void fillAndPress(Visitor visitor, Map<String, String> texts, String button) {
        visitor.button(button).waitFor();
        visitor.page().evaluate(FILL_AND_PRESS, List.of(texts, button));
    }
}
