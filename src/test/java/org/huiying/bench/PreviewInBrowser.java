package org.huiying.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.huiying.document.SampleDocuments;
import org.huiying.journey.Browsers;
import org.huiying.journey.PackagedPortal;
import org.huiying.journey.Visitor;

/**
 * How long a clerk waits for the page after a keystroke, in a real browser before the portal as it is shipped. Told
 * without the pause after which the field speaks: from its end to the moment the browser says that the last changed
 * page is on the screen.
 */
final class PreviewInBrowser {

    private static final String CLERK = "talent.clerk";
    private static final String PASSWORD = "huiying2026";
    private static final Pattern REQUEST = Pattern.compile("request/([0-9a-f-]{36})");
    private static final int WARM_UP = 15;
    private static final int EDITS = 50;
    private static final int P95 = EDITS * 95 / 100;
    private static final int PAUSE_MILLIS = 150;

    /** By then both pages have followed; and somebody who thinks between two words. */
    private static final int BETWEEN_EDITS_MILLIS = 700;

    /** Notes when a key came and when each page was painted, after the browser's own account (Element Timing). */
    private static final String WATCH = """
            () => {
                const pages = document.querySelector('.letter-pages');
                const tell = page => page.setAttribute('elementtiming', 'page');
                pages.querySelectorAll('img').forEach(tell);
                new MutationObserver(changes => changes.forEach(change =>
                        change.addedNodes.forEach(node => node.tagName === 'IMG' && tell(node))))
                    .observe(pages, { childList: true });
                new PerformanceObserver(list => list.getEntries().forEach(page => window.painted = page.renderTime))
                    .observe({ type: 'element' });
                window.addEventListener('input', () => { window.typed = performance.now(); }, true);
            }
            """;

    private PreviewInBrowser() {}

    static void measure() throws IOException {
        try (var portal = new PackagedPortal(Files.createTempDirectory("preview"))) {
            portal.start();
            try (var browsers = new Browsers(portal.port());
                    var clerk = browsers.visitor().signIn(CLERK, PASSWORD)) {
                open(clerk);
                measure(clerk.page());
            }
        }
    }

    /** A letter of two pages on the first request there is. */
    private static void open(Visitor clerk) {
        clerk.open("inbox");
        var address = clerk.page().locator("a[href*='request/']").first().getAttribute("href");
        var request =
                REQUEST.matcher(address).results().findFirst().orElseThrow().group(1);
        clerk.open("letter/" + request + "/draft");
        clerk.write("答复内容", SampleDocuments.letter().text());
        clerk.words("共 2 页").waitFor();
        clerk.page().evaluate(WATCH);
        clerk.field("答复内容").focus();
        clerk.page().keyboard().press("Control+Home");
    }

    private static void measure(Page page) {
        var waits = new double[EDITS];
        for (var edit = -WARM_UP; edit < EDITS; edit++) {
            page.evaluate("window.painted = 0");
            page.keyboard().insertText("改");
            page.waitForFunction("window.painted > 0");
            page.waitForTimeout(BETWEEN_EDITS_MILLIS);
            if (edit >= 0) {
                waits[edit] = ((Number) page.evaluate("window.painted - window.typed")).doubleValue() - PAUSE_MILLIS;
            }
        }
        Arrays.sort(waits);
        PreviewBench.print("preview.browser.ms", waits[EDITS / 2]);
        PreviewBench.print("preview.browser.p95_ms", waits[P95]);
    }
}
