package org.huiying.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bank that holds a letter checks it by its code and its file, before and after the leader withdraws it. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationIT {

    private static final String PASSWORD = "huiying2026";
    private static final Path ALBUM = Path.of("target/journey");

    @Autowired
    private JdbcClient jdbc;

    private Browsers browsers;

    @BeforeAll
    void open(@LocalServerPort int port) throws IOException {
        Files.createDirectories(ALBUM);
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
        browsers = new Browsers(port);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @Test
    void whoeverHoldsALetterLearnsHowItStands() throws IOException {
        var request = jdbc.sql("""
                        select id from request where title = '出口退税申报卡在报关单号' order by submitted_at limit 1""").query(UUID.class).single();
        Path letter;
        String code;
        try (var firm = browsers.visitor().signIn("firm1", PASSWORD)) {
            firm.open("request/" + request);
            code = firm.page().locator(".letter-code").first().textContent();
            letter = firm.download(firm.page().getByText("下载 PDF").first(), "checked.pdf");
        }
        try (var bank = browsers.visitor("zh-CN")) {
            bank.open("verify");
            bank.page()
                    .getByLabel("核验码")
                    .first()
                    .fill(code.toLowerCase(Locale.ROOT).replace('-', ' '));
            bank.press("核验");
            assertThat(verdict(bank, "真实有效")).isVisible();
            bank.picture("verify-genuine-zh");
        }
        try (var bank = browsers.visitor("en")) {
            bank.open("verify");
            drop(bank, letter);
            assertThat(verdict(bank, "Genuine and valid")).isVisible();
            drop(bank, changed(letter));
            assertThat(verdict(bank, "Not the original")).isVisible();
            bank.picture("verify-altered-en");
        }
        withdraw(request);
        try (var bank = browsers.visitor("ru")) {
            bank.open("v/" + code.replace("-", ""));
            assertThat(verdict(bank, "Отозван")).isVisible();
            assertThat(bank.words("所引文件已经废止")).isVisible();
            bank.picture("verify-withdrawn-ru");
        }
    }

    private void withdraw(UUID request) {
        try (var leader = browsers.visitor().signIn("tax.leader", PASSWORD)) {
            leader.open("request/" + request);
            leader.picture("letter-in-force");
            leader.press("撤销答复函");
            leader.page().getByLabel("撤销理由").first().fill("所引文件已经废止");
            leader.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("撤销答复函"))
                    .click();
            assertThat(leader.words("不再有效的函")).isVisible();
            leader.picture("letter-withdrawn");
            leader.open("letters");
            assertThat(leader.words("已撤销")).isVisible();
            leader.picture("letter-register");
        }
    }

    private static void drop(Visitor visitor, Path file) {
        visitor.page().locator("input[type=file]").setInputFiles(file);
    }

    private static Locator verdict(Visitor visitor, String word) {
        return visitor.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(word))
                .first();
    }

    private static Path changed(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        return Files.write(ALBUM.resolve("changed.pdf"), bytes);
    }
}
