package org.huiying.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked of every screen however it is shown; gathers what is wrong. */
final class ScreenCheck {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int FIRST_FAULT = 400;

    /** Inside Vaadin 25.2's own parts: which rule they break, and where. */
    private static final Map<String, String> OF_THE_LIBRARY =
            Map.of("aria-required-children", "[vaadin-tabs]", "aria-allowed-attr", "[vaadin-select-value-button]");

    /** Keys that reached the screen, and elements that stick out to the right of it. */
    private static final String LOOK = """
            () => {
                const faults = [];
                const headings = [...document.querySelectorAll('h1')].filter(heading => heading.checkVisibility());
                if (headings.length !== 1) {
                    faults.push(headings.length + ' headings of the first level');
                }
                const spoken = [...document.querySelectorAll('[aria-label], [placeholder], [title]')]
                        .flatMap(element => ['aria-label', 'placeholder', 'title']
                                .map(name => element.getAttribute(name) ?? ''));
                for (const text of [document.title, document.body.innerText, ...spoken]) {
                    for (const key of text.match(/!\\{[^}]*\\}!|\\b(?:%s)(?:\\.[a-zA-Z]\\w*)+\\b/g) ?? []) {
                        faults.push('untranslated: ' + key);
                    }
                }
                const page = document.documentElement;
                if (page.scrollWidth > page.clientWidth) {
                    const wide = [...document.querySelectorAll('body *')]
                            .filter(element => element.getBoundingClientRect().right > page.clientWidth + 1)
                            .map(element => element.localName + (element.className ? '.' + element.className : ''));
                    faults.push('wider than the window by ' + (page.scrollWidth - page.clientWidth) + ' px: '
                            + wide.slice(0, 5).join(' '));
                }
                return faults;
            }
            """.replace("%s", String.join("|", Modules.NAMES));

    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private String where = "";

    ScreenCheck(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                fault("console: " + message.text());
            }
        });
        page.onPageError(error -> fault("script: " + error));
        page.onResponse(this::hear);
    }

    /** Looks at the page as it stands. */
    void look(String shownHow) {
        where = shownHow;
        ((List<?>) page.evaluate(LOOK)).forEach(fault -> fault(fault.toString()));
    }

    /** Whether everybody can use the page where one last looked, also without seeing it or without a mouse. */
    void askAxe() {
        new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .filter(rule -> !isOfTheLibrary(rule))
                        .forEach(rule -> fault(words(rule)));
    }

    /** From now on faults belong to this. */
    void at(String place) {
        where = place;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private void hear(Response response) {
        if (response.status() >= FIRST_FAULT) {
            fault(response.status() + " " + response.url());
        }
    }

    private void fault(String words) {
        faults.add(where + ": " + words);
    }

    private static boolean isOfTheLibrary(Rule rule) {
        return rule.getNodes().stream()
                .allMatch(node -> String.valueOf(node.getTarget()).equals(OF_THE_LIBRARY.get(rule.getId())));
    }

    private static String words(Rule rule) {
        var first = rule.getNodes().getFirst();
        return "axe " + rule.getId() + " (" + rule.getNodes().size() + "): " + first.getTarget() + " "
                + first.getFailureSummary().replaceAll("\\s+", " ");
    }
}
