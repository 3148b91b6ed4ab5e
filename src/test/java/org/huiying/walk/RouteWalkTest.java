package org.huiying.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.huiying.walk.Actor.NOBODY;
import static org.huiying.walk.Actor.ORGANISER;
import static org.huiying.walk.Actor.REPRESENTATIVE;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.PortalTest;
import org.huiying.access.AccountInvitationService;
import org.huiying.access.ChangedPolicy;
import org.huiying.access.Policy;
import org.huiying.department.DepartmentService;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.notice.NoticeService;
import org.huiying.shared.ui.Languages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.Authentication;

/**
 * Every route of the portal opened by everybody, on the real services: the page itself appears to those it is for; to
 * all others a refusal or the way to sign in, and not one word of it. A new route fails this test until it has an
 * opening in {@link Openings}.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteWalkTest {

    /** What a page is replaced by. */
    private static final Set<String> REFUSALS = Set.of("AccessDeniedView", "ActDeniedView", "NotFoundView");

    private static final Set<Actor> INSIDERS = Set.of(REPRESENTATIVE, Actor.CLERK, Actor.LEADER, ORGANISER);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Policy policy;

    @Autowired
    private AccountInvitationService invitations;

    @Autowired
    private EnterpriseService enterprises;

    @Autowired
    private DepartmentService departments;

    @Autowired
    private NoticeService notices;

    private SecuredBrowserlessApplicationContext<Authentication> screens;
    private Cast cast;
    private List<Opening> openings;
    private Locale languageOfTheMachine;

    /** Windows without a browser speak the language of the machine; ours speak Chinese. */
    @BeforeAll
    void speakChinese() {
        languageOfTheMachine = Locale.getDefault();
        Locale.setDefault(Languages.CHINESE);
    }

    @BeforeAll
    void thingsToLookAt() {
        var factory = portal.getAutowireCapableBeanFactory();
        cast = factory.createBean(Cast.class);
        var things = factory.createBean(Things.class);
        var forum = things.heldForum(cast);
        things.issuedMinutes(cast, forum);
        things.signedLetter(cast);
        cast.act(ORGANISER);
        var firmName = enterprises.get(cast.firm).name();
        var departmentName = departments.get(cast.department).name();
        openings = Stream.of(
                        Openings.doors(),
                        Openings.lists(),
                        Openings.ofForum(forum),
                        Openings.ofInvitation(invitationToken()),
                        Openings.ofTheCast(cast, firmName, departmentName),
                        Openings.ofRequest(things.handled(cast), firmName),
                        Stream.of(
                                Openings.ofDraft(things.draft(cast)),
                                Openings.ofLetterInReview(things.letterInReview(cast)),
                                Openings.ofSheet(things.sheet(cast)),
                                Openings.ofAnswer(things.publishedAnswer(cast)),
                                Openings.ofNotice(notice())))
                .flatMap(kind -> kind)
                .toList();
        screens = SpringBrowserlessApplicationContext.createSecured(portal, "org.huiying");
    }

    @AfterAll
    void close() {
        screens.close();
        Locale.setDefault(languageOfTheMachine);
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsShownToThoseItIsForAndToNobodyElse() {
        return openings.stream()
                .flatMap(opening -> Arrays.stream(Actor.values())
                        .map(actor ->
                                dynamicTest("/" + opening.address() + " for " + actor, () -> walk(opening, actor))));
    }

    @Test
    void theWalkKnowsEveryRoute() {
        try (var visitor = screens.newUser(cast.authentication(NOBODY));
                var _ = visitor.newWindow()) {
            assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                            .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                            .map(RouteBaseData::getTemplate)
                            .collect(Collectors.toSet()))
                    .isEqualTo(openings.stream().map(Opening::template).collect(Collectors.toSet()));
        }
    }

    @Test
    void anOpenDoorTooManyMakesTheWalkFail() {
        try (var _ = ChangedPolicy.with(policy, "screen.departments\tORGANISER\tANY\t*")) {
            assertThat(mistakes(opening -> opening.template().startsWith("departments")))
                    .contains("departments ORGANISER", "departments/new ORGANISER")
                    .allMatch(mistake -> mistake.endsWith(" ORGANISER"));
        }
    }

    @Test
    void aRelationTooWideMakesTheWalkFail() {
        try (var _ = ChangedPolicy.with(policy, "forum.read\tREPRESENTATIVE\tANY\t*")) {
            assertThat(mistakes(opening -> opening.template().startsWith("forum")))
                    .contains("forum/:id/minutes OTHER_REPRESENTATIVE")
                    .allMatch(mistake -> mistake.endsWith(" OTHER_REPRESENTATIVE"));
        }
    }

    @Test
    void aClosedDoorMakesTheWalkFail() {
        try (var _ = ChangedPolicy.without(policy, "screen.newForum")) {
            assertThat(mistakes(opening -> opening.template().startsWith("forum")))
                    .containsExactly("forum/new ORGANISER");
        }
    }

    private List<String> mistakes(Predicate<Opening> which) {
        return openings.stream()
                .filter(which)
                .flatMap(opening -> Arrays.stream(Actor.values())
                        .filter(actor -> catchThrowable(() -> walk(opening, actor)) instanceof AssertionError)
                        .map(actor -> opening.template() + " " + actor))
                .toList();
    }

    private void walk(Opening opening, Actor actor) {
        try (var person = screens.newUser(cast.authentication(actor));
                var window = person.newWindow()) {
            window.getUI().navigate(opening.address());
            if (opening.shown().containsKey(actor)) {
                assertThat(seen(window)).isEqualTo(opening.shown().get(actor));
            } else {
                assertThatItIsRefused(window, actor);
            }
            if (!INSIDERS.contains(actor)) {
                assertThat(words(window.getUI().getElement())).doesNotContain(Things.SECRET);
            }
        }
    }

    private void assertThatItIsRefused(BrowserlessUIContext window, Actor actor) {
        if (actor == NOBODY) {
            assertThat(window.getExternalNavigationURL()).isEqualTo("/sign-in");
            assertThat(seen(window).view()).isEqualTo("StartView");
        } else {
            assertThat(seen(window).view()).isIn(REFUSALS);
            assertThat(words(window.getUI().getElement())).doesNotContain(Things.SECRET);
        }
    }

    private static Opening.Shown seen(BrowserlessUIContext window) {
        return new Opening.Shown(
                window.getCurrentView().getClass().getSimpleName(),
                window.findInView(H1.class).single().getText());
    }

    /** All text on the screen, and all that stands in its fields. */
    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getProperty("value", "")
                        + element.getChildren().map(RouteWalkTest::words).collect(Collectors.joining());
    }

    private String invitationToken() {
        var url = invitations.inviteRepresentative(cast.firm).url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** What the firm was told of its answered request; notices are written after the act. */
    private UUID notice() {
        cast.act(REPRESENTATIVE);
        return await().pollInSameThread()
                .until(() -> notices.list(PageRequest.of(0, 1)), list -> !list.isEmpty())
                .getFirst()
                .id();
    }
}
