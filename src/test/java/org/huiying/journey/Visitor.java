package org.huiying.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Somebody at a browser of their own: finds things by the words a person reads. */
public final class Visitor implements AutoCloseable {

    private static final Path ALBUM = Path.of("target/journey");
    static final double PATIENCE_MILLIS = 30_000;
    static final int WIDE = 1440;
    static final int NARROW = 390;

    private final BrowserContext context;
    private final String address;
    private final Page page;

    Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public Visitor signIn(String name, String password) {
        open("sign-in");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    public void open(String path) {
        page.navigate(address + "/" + path);
        heading().waitFor();
    }

    Locator heading() {
        return page.locator("h1").first();
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    public Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    void press(String words) {
        button(words).first().click();
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    public void write(String label, String text) {
        field(label).fill(text);
    }

    /** Types a date as the reader's language writes it; Enter takes it and closes the calendar. */
    void writeDate(String label, String date) {
        var field = field(label);
        field.fill(date);
        field.press("Enter");
    }

    void choose(String label, String option) {
        var field = field(label);
        field.click();
        option(option).click();
    }

    /** An option of the list that is open now. */
    Locator option(String words) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    /** Follows a link that reads exactly so. */
    void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    public Locator words(String text) {
        return page.getByText(text).first();
    }

    /** Until the server has answered everything. */
    void rest() {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Keeps pictures of the screen as a desk and a phone show it. */
    void picture(String name) {
        page.setViewportSize(NARROW, 844);
        shoot(name + "-390");
        page.setViewportSize(WIDE, 900);
        shoot(name + "-1440");
    }

    private void shoot(String name) {
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(ALBUM.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Keeps a downloaded file in the album. */
    Path download(Locator link, String name) {
        var file = ALBUM.resolve(name);
        page.waitForDownload(link::click).saveAs(file);
        return file;
    }

    @Override
    public void close() {
        context.close();
    }
}
