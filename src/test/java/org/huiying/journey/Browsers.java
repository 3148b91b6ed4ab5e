package org.huiying.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One real Chromium for a journey, in which each visitor has a window of their own. */
public final class Browsers implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final String address;

    public Browsers(int port) {
        address = "http://localhost:" + port;
    }

    public Visitor visitor() {
        return visitor("zh-CN");
    }

    Visitor visitor(String language) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(1440, 900));
        context.setDefaultTimeout(Visitor.PATIENCE_MILLIS);
        return new Visitor(context, address);
    }

    private static Path executable() {
        var given = System.getenv("HUIYING_BROWSER");
        return Path.of(given == null ? "/usr/bin/chromium" : given);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
