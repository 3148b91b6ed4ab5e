package org.huiying.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.huiying.access.Screen;
import org.huiying.answer.PublishedAnswer;
import org.huiying.answer.PublishedAnswers;
import org.huiying.shared.ui.CardGrid;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.WhileTyping;

/** Questions that have been answered, for anybody: the newest first, or what fits the search. */
@Route(value = AnswerAddress.LIST, layout = MainLayout.class)
@Screen("screen.answers")
class AnswersView extends Page implements BeforeEnterObserver {

    private final TextField search = new TextField();
    private final CardGrid<PublishedAnswer> grid = new CardGrid<>(answer -> AnswerAddress.of(answer.id()));
    private String words = "";

    AnswersView(PublishedAnswers answers) {
        title(getTranslation("answer.title"));
        search.setPlaceholder(getTranslation("answer.search"));
        search.setAriaLabel(getTranslation("answer.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        WhileTyping.search(search);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(AnswersView.class, address(change.getValue()));
            }
        });
        grid.addComponentColumn(this::entry)
                .setHeader(getTranslation("answer.question"))
                .setFlexGrow(3);
        grid.addColumn(PublishedAnswer::department).setHeader(getTranslation("answer.department"));
        grid.addColumn(answer -> Dates.moment(answer.publishedAt(), getLocale()))
                .setHeader(getTranslation("answer.publishedAt"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.card(this::card);
        grid.setItemsPageable(page -> answers.page(words, page));
        var bar = new Div(search);
        bar.addClassName("filter-bar");
        add(new Paragraph(getTranslation("answer.about")), bar, grid);
    }

    /** The address owns the search. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        search.setValue(words);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.COMMENTS_O, getTranslation(words.isBlank() ? "answer.none" : "answer.nothingFound")));
        grid.getDataProvider().refreshAll();
    }

    private Component entry(PublishedAnswer answer) {
        var title = new Span(answer.title());
        title.addClassName("card-title");
        var start = new Div(answer.question());
        start.addClassNames("secondary", "answer-start");
        var entry = new Div(title, start);
        entry.addClassName("card-lines");
        return entry;
    }

    private Component card(PublishedAnswer answer) {
        var details = new Span(
                getTranslation("answer.details", answer.department(), Dates.moment(answer.publishedAt(), getLocale())));
        details.addClassName("secondary");
        var card = new Div(entry(answer), details);
        card.addClassName("card-lines");
        return card;
    }

    private static QueryParameters address(String words) {
        return words.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", words);
    }
}
