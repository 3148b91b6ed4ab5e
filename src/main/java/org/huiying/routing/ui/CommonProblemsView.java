package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.BackgroundWork;
import org.huiying.access.Screen;
import org.huiying.request.ui.RequestAddress;
import org.huiying.routing.similar.CommonProblem;
import org.huiying.routing.similar.CommonProblems;
import org.huiying.routing.similar.ProblemScope;
import org.huiying.routing.similar.SimilarRequest;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What many firms raise, of a forum or of some time, so that it is answered once and well. */
@Route(value = RoutingAddress.COMMON, layout = MainLayout.class)
@Screen("screen.commonProblems")
class CommonProblemsView extends Page implements BeforeEnterObserver {

    private static final Logger LOG = LoggerFactory.getLogger(CommonProblemsView.class);
    private static final int SHOWN = 50;

    private final transient CommonProblems problems;
    private final Div chips = new Div();
    private final Div found = new Div();

    CommonProblemsView(CommonProblems problems) {
        this.problems = problems;
        title(getTranslation("routing.common"));
        chips.addClassName("chips");
        found.addClassName("common-problems");
        found.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("routing.common.about")), chips, found);
    }

    /** The address owns the scope. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var forum = address.getSingleParameter("forum").flatMap(CommonProblemsView::id);
        var isYear = address.getSingleParameter("period").equals(Optional.of("year"));
        chips.removeAll();
        forum.ifPresent(id -> chips.add(chip("routing.common.forum", "forum", id.toString(), true)));
        chips.add(chip("routing.common.quarter", "period", "quarter", forum.isEmpty() && !isYear));
        chips.add(chip("routing.common.year", "period", "year", forum.isEmpty() && isYear));
        look(forum.map(ProblemScope::ofForum).orElse(isYear ? ProblemScope.YEAR : ProblemScope.QUARTER));
    }

    /** Beside the screen, for it may take seconds. */
    private void look(ProblemScope scope) {
        var looking = new ProgressBar();
        looking.setIndeterminate(true);
        found.removeAll();
        found.add(new Span(getTranslation("routing.common.looking")), looking);
        SerializableConsumer<List<CommonProblem>> show = UI.getCurrent().accessLater(this::show, () -> {});
        SerializableConsumer<RuntimeException> tell = UI.getCurrent().accessLater(this::tell, () -> {});
        BackgroundWork.start("common problems", () -> {
            try {
                show.accept(problems.of(scope));
            } catch (RuntimeException failure) {
                LOG.error("Common problems could not be found", failure);
                tell.accept(failure);
            }
        });
    }

    private void show(List<CommonProblem> common) {
        found.removeAll();
        if (common.isEmpty()) {
            found.add(new EmptyState(VaadinIcon.CLUSTER, getTranslation("routing.common.none")));
        }
        common.stream().limit(SHOWN).forEach(problem -> found.add(sheet(problem)));
    }

    private void tell(RuntimeException failure) {
        found.removeAll();
        found.add(new Paragraph(getTranslation("routing.common.failed")));
    }

    private Component sheet(CommonProblem problem) {
        var requests = new UnorderedList();
        problem.requests().forEach(request -> requests.add(item(request)));
        var counts = new Paragraph(getTranslation(
                "routing.common.counts",
                problem.firms(),
                problem.requests().size(),
                problem.departments().isEmpty()
                        ? getTranslation("routing.common.nowhere")
                        : String.join(getTranslation("portal.wordSeparator"), problem.departments())));
        counts.addClassName("secondary");
        var sheet = new Div(new H2(problem.title()), counts, requests);
        sheet.addClassName("sheet");
        return sheet;
    }

    private ListItem item(SimilarRequest request) {
        var link = new Anchor(RequestAddress.of(request.requestId()), request.title());
        var details = new Span(getTranslation(
                "routing.common.request", request.receipt(), request.firmName(), EnumText.of(request.status(), this)));
        details.addClassName("secondary");
        return new ListItem(link, new Span(" "), details);
    }

    private Component chip(String key, String name, String value, boolean current) {
        var chip = new RouterLink(getTranslation(key), CommonProblemsView.class);
        chip.setQueryParameters(QueryParameters.of(name, value));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-current", String.valueOf(current));
        return chip;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
