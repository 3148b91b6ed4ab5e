package org.huiying.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.huiying.walk.Actor.CLERK;
import static org.huiying.walk.Actor.LEADER;
import static org.huiying.walk.Actor.NOBODY;
import static org.huiying.walk.Actor.ORGANISER;
import static org.huiying.walk.Actor.REPRESENTATIVE;
import static org.huiying.walk.Actor.SIGNED_OUT;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.PortalTest;
import org.huiying.access.ChangedPolicy;
import org.huiying.access.Policy;
import org.huiying.shared.ui.Download;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every file the portal hands out, asked for by everybody: those it is meant for get it whole, all others get no byte.
 * A new kind of download fails this test until it has a row here.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadWalkTest {

    private static final Set<Actor> ITS_PEOPLE = Set.of(REPRESENTATIVE, CLERK, LEADER, ORGANISER);

    private static final Pattern OTHER_DOORS = Pattern.compile(
            "DownloadHandler|StreamResource|StreamRegistration|RequestHandler|@WebServlet|HttpServlet\\b|RouterFunction");

    /** Pictures belong to one open screen and go with it; the walk of the routes watches over screens. */
    private static final String PICTURES = "ScreenPicture.java";

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Policy policy;

    private MockMvc browser;
    private Cast cast;
    private List<Row> rows;

    /** @param mapping as the controller has it */
    private record Row(String mapping, String address, String mediaType, String beginsWith, Set<Actor> allowed) {}

    @BeforeAll
    void thingsToGetAt() {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
        var factory = portal.getAutowireCapableBeanFactory();
        cast = factory.createBean(Cast.class);
        var things = factory.createBean(Things.class);
        var draft = things.draft(cast);
        var attachment = things.attachment(cast, draft);
        things.dispatched(cast, draft);
        var letter = things.signedLetter(cast);
        var unsigned = things.letterInReview(cast);
        var forum = things.heldForum(cast);
        var minutes = things.issuedMinutes(cast, forum);
        rows = List.of(
                new Row("attachment/{id}", "attachment/" + attachment, "text/plain", Things.SECRET, ITS_PEOPLE),
                new Row("letter/{id}", "letter/" + letter, "application/pdf", "%PDF", ITS_PEOPLE),
                new Row("letter/{id}/show", "letter/" + letter + "/show", "application/pdf", "%PDF", ITS_PEOPLE),
                new Row("letter/{id}", "letter/" + unsigned, "application/pdf", "%PDF", Set.of()),
                new Row("letter/{id}/show", "letter/" + unsigned + "/show", "application/pdf", "%PDF", Set.of()),
                new Row(
                        "minutes/{forum}/{issue}",
                        "minutes/" + forum + "/" + minutes,
                        "application/pdf",
                        "%PDF",
                        ITS_PEOPLE),
                new Row(
                        "papers/{forum}/{language}",
                        "papers/" + forum + "/en",
                        "application/zip",
                        "PK",
                        Set.of(CLERK, LEADER, ORGANISER)),
                new Row(
                        "sheet/{forum}/{kind}",
                        "sheet/" + forum + "/AGENDA",
                        "application/pdf",
                        "%PDF",
                        Set.of(ORGANISER)),
                new Row(
                        "sheet-template/{language}",
                        "sheet-template/en",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "PK",
                        Set.of(ORGANISER)));
    }

    @TestFactory
    Stream<DynamicTest> exactlyThoseItIsMeantForGetAFile() {
        return rows.stream()
                .flatMap(row -> Arrays.stream(Actor.values())
                        .map(actor -> dynamicTest(row.address() + " for " + actor, () -> walk(row, actor))));
    }

    @Test
    void theWalkKnowsEveryAddressOfTheCode() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                        .filter(handler -> handler.getValue()
                                .getBeanType()
                                .getPackageName()
                                .startsWith("org.huiying"))
                        .flatMap(handler -> handler.getKey().getPatternValues().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(
                        rows.stream().map(row -> Download.ROOT + row.mapping()).collect(Collectors.toSet()));
    }

    @Test
    void nothingIsHandedOutByAnotherDoor() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> OTHER_DOORS.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString()))
                    .containsExactly(PICTURES);
        }
    }

    @Test
    void aWiderTableMakesTheWalkFail() {
        try (var _ = ChangedPolicy.with(policy, "intake.read\tCLERK\tANY\t*")) {
            assertThat(mistakes())
                    .containsExactlyInAnyOrder("sheet-template/en CLERK", "sheet-template/en OTHER_CLERK");
        }
    }

    @Test
    void aNarrowerTableMakesTheWalkFail() {
        try (var _ = ChangedPolicy.without(policy, "intake.read")) {
            assertThat(mistakes()).containsExactly("sheet-template/en ORGANISER");
        }
    }

    private List<String> mistakes() {
        return rows.stream()
                .flatMap(row -> Arrays.stream(Actor.values())
                        .filter(actor -> catchThrowable(() -> walk(row, actor)) instanceof AssertionError)
                        .map(actor -> row.address() + " " + actor))
                .toList();
    }

    private void walk(Row row, Actor actor) throws Exception {
        var response = download(row, actor);

        if (row.allowed().contains(actor)) {
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .startsWith(row.beginsWith());
            assertThat(response.getContentType()).startsWith(row.mediaType());
            if (!response.getContentType().equals("application/zip")) {
                assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
            }
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-store");
            assertThat(response.getHeader("Content-Disposition"))
                    .startsWith(row.mapping().endsWith("/show") ? "inline;" : "attachment;");
            assertThat(response.getHeaders("Content-Security-Policy")).hasSize(1);
        } else {
            assertThat(response.getContentAsByteArray()).isEmpty();
            assertThat(response.getHeader("Content-Disposition")).isNull();
            assertThat(response.getStatus())
                    .isIn(Set.of(NOBODY, SIGNED_OUT).contains(actor) ? Set.of(302) : Set.of(403, 404));
        }
    }

    private MockHttpServletResponse download(Row row, Actor actor) throws Exception {
        return browser.perform(get(Download.ROOT + row.address()).with(authentication(cast.authentication(actor))))
                .andReturn()
                .getResponse();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
