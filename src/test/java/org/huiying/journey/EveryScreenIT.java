package org.huiying.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/**
 * Every screen, opened by those whose screen it is, on a desk and on a phone, light and dark, in each language its
 * people read. Pictures stay in {@code target/journey/screens}.
 */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenIT {

    private static final String PASSWORD = "huiying2026";
    private static final Path ALBUM = Path.of("target/journey/screens");

    private static final String LISTS_ARE_CARDS =
            "() => !document.querySelector('.card-grid:not(.cards, .triage-list)')";

    @Autowired
    private JdbcClient jdbc;

    private Browsers browsers;

    @BeforeAll
    void open(@LocalServerPort int port) throws IOException {
        Files.createDirectories(ALBUM);
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
        browsers = new Browsers(port);
        uploadSheet();
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @Test
    void noScreenIsLeftOut() {
        assertThat(Place.all().stream().map(Place::route).distinct()).containsExactlyInAnyOrderElementsOf(routes());
    }

    static Stream<Arguments> readers() {
        var logins = Place.all().stream().map(Place::login).distinct().toList();
        var chineseAndEnglish = Stream.of("zh-CN", "en-US")
                .flatMap(language -> logins.stream().map(login -> Arguments.of(login, language)));
        return Stream.concat(chineseAndEnglish, Stream.of(Arguments.of("", "ru-RU"), Arguments.of("firm1", "ru-RU")));
    }

    @ParameterizedTest(name = "for \"{0}\" in {1}")
    @MethodSource("readers")
    void screensAreWhole(String login, String language) {
        try (var visitor = browsers.visitor(language)) {
            if (!login.isEmpty()) {
                visitor.signIn(login, PASSWORD);
            }
            var check = new ScreenCheck(visitor.page());
            var wideScheme = language.startsWith("zh") ? ColorScheme.LIGHT : ColorScheme.DARK;
            var narrowScheme = language.startsWith("zh") ? ColorScheme.DARK : ColorScheme.LIGHT;
            for (var place : Place.all()) {
                if (place.login().equals(login)) {
                    check.at(place.name() + " while opening");
                    show(visitor, Visitor.WIDE, wideScheme);
                    visitor.open(place.address(jdbc));
                    look(visitor, check, place.name() + "-" + language.substring(0, 2) + "-1440");
                    show(visitor, Visitor.NARROW, narrowScheme);
                    visitor.page().waitForFunction(LISTS_ARE_CARDS);
                    look(visitor, check, place.name() + "-" + language.substring(0, 2) + "-390");
                }
            }
            assertThat(check.faults()).isEmpty();
        }
    }

    private static void show(Visitor visitor, int width, ColorScheme scheme) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visitor.page().setViewportSize(width, width == Visitor.WIDE ? 900 : 844);
    }

    private static void look(Visitor visitor, ScreenCheck check, String name) {
        visitor.rest();
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(ALBUM.resolve(name + ".png"))
                        .setFullPage(true));
        check.look(name);
        if (name.contains("-zh-")) {
            // What axe asks hardly depends on the words, and it takes as long as all the rest.
            check.askAxe();
        }
    }

    /** So that there is a dry run to look at. */
    private void uploadSheet() {
        try (var organiser = browsers.visitor().signIn("organiser", PASSWORD)) {
            organiser.open("intake");
            organiser
                    .page()
                    .locator("input[type=file]")
                    .first()
                    .setInputFiles(Path.of("src/test/resources/routing-sample.tsv"));
            organiser.page().waitForURL(Pattern.compile(".*/intake/.+"));
        }
    }

    private static List<String> routes() {
        var screens = new ClassPathScanningCandidateComponentProvider(false);
        screens.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return screens.findCandidateComponents("org.huiying").stream()
                .map(screen -> ClassUtils.resolveClassName(screen.getBeanClassName(), null)
                        .getAnnotation(Route.class)
                        .value())
                .toList();
    }
}
