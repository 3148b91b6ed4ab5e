package org.huiying.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every page: who one is, in which language, where one can go. */
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String FOCUS_HEADING =
            "requestAnimationFrame(() => document.querySelector('main h1')?.focus())";
    private static final String FOCUS_MAIN = "event.preventDefault(); document.getElementById('main').focus()";

    /** Tells readers and screen readers the language; Vaadin's own line monitor would speak English. */
    private static final String SPEAK = """
            document.documentElement.lang = $0;
            const monitor = window.Vaadin?.connectionIndicator;
            if (monitor) { monitor.onlineText = $1; monitor.setAttribute('role', 'status'); }
            """;

    private final Main content = new Main();
    private final Div tools = new Div();
    private final Navigation navigation;
    private @Nullable String shownPath;

    public MainLayout(
            Viewers viewers,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<AccountEntry> accountEntries,
            ObjectProvider<HeaderTool> headerTools,
            AuthenticationContext authentication) {
        var viewer = viewers.current();
        addClassName("frame");
        setClassName("signed-in", viewer.isSignedIn());
        content.setId("main");
        content.getElement().setAttribute("tabindex", "-1");
        navigation = new Navigation(entries.stream()
                .filter(entry -> viewer.isSignedIn() && viewer.permits().test(entry.action()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList());
        navigation.setVisible(viewer.isSignedIn());
        var header = header(viewer, accountEntries.stream().toList(), authentication);
        headerTools.stream()
                .filter(tool -> viewer.isSignedIn() && viewer.permits().test(tool.action()))
                .forEach(tool -> tools.addComponentAsFirst(tool.picture().get()));
        add(skipLink(), header);
        add(navigation, content, footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    /** Whoever moves to another page by keyboard or ear is put at its heading; a filter in the address moves nobody. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        navigation.show(path);
        if (shownPath != null && !shownPath.equals(path)) {
            getElement().executeJs(FOCUS_HEADING);
        }
        shownPath = path;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        getElement().executeJs(SPEAK, getLocale().toLanguageTag(), getTranslation("portal.line.up"));
    }

    private Anchor skipLink() {
        var link = new Anchor("#main", getTranslation("portal.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().executeJs("this.addEventListener('click', event => {" + FOCUS_MAIN + "})");
        return link;
    }

    private Header header(Viewer viewer, List<AccountEntry> entries, AuthenticationContext authentication) {
        tools.add(new LanguageMenu(getLocale()));
        tools.addClassName("frame-tools");
        viewer.name()
                .ifPresentOrElse(
                        name -> tools.add(new AccountMenu(name, permitted(entries, viewer), authentication)),
                        () -> tools.add(new Anchor("sign-in", getTranslation("portal.signIn"))));
        var header = new Header(new Brand(), tools);
        header.addClassName("frame-header");
        return header;
    }

    private static List<AccountEntry> permitted(List<AccountEntry> entries, Viewer viewer) {
        return entries.stream()
                .filter(entry -> viewer.permits().test(entry.action()))
                .toList();
    }

    private Footer footer() {
        var footer = new Footer(
                new Span(getTranslation("portal.promise")),
                new Anchor("algorithm", getTranslation("portal.algorithm")));
        footer.addClassName("frame-footer");
        return footer;
    }
}
