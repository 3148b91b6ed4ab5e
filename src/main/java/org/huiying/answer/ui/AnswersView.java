package org.huiying.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import org.huiying.access.Screen;
import org.huiying.answer.PublishedAnswer;
import org.huiying.answer.PublishedAnswers;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EmptyState;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.WhileTyping;
import org.springframework.data.domain.PageRequest;

/** Questions that have been answered, for anybody: search, newest first, page by page. */
@Route(value = AnswerAddress.LIST, layout = MainLayout.class)
@Screen("screen.answers")
class AnswersView extends Page implements BeforeEnterObserver {

    private static final int ON_A_PAGE = 20;

    private final transient PublishedAnswers answers;
    private final TextField search = new TextField();
    private final Div content = new Div();

    AnswersView(PublishedAnswers answers) {
        this.answers = answers;
        title(getTranslation("answer.title"));
        search.setPlaceholder(getTranslation("answer.search"));
        search.setAriaLabel(getTranslation("answer.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        WhileTyping.search(search);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(AnswersView.class, address(change.getValue(), 0));
            }
        });
        content.addClassName("answers");
        var bar = new Div(search);
        bar.addClassName("filter-bar");
        add(new Paragraph(getTranslation("answer.about")), bar, content);
    }

    /** The address owns search and page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var words = address.getSingleParameter("q").orElse("");
        var page = address.getSingleParameter("page").map(AnswersView::number).orElse(0);
        search.setValue(words);
        var found = answers.page(words, PageRequest.of(page, ON_A_PAGE));
        content.removeAll();
        if (found.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.COMMENTS_O, getTranslation(words.isBlank() ? "answer.none" : "answer.nothingFound")));
        }
        found.forEach(answer -> content.add(entry(answer)));
        content.add(pages(words, page, found.size() == ON_A_PAGE));
    }

    private Component entry(PublishedAnswer answer) {
        var heading = new H2(new Anchor(AnswerAddress.of(answer.id()), answer.title()));
        var start = new Paragraph(answer.question());
        start.addClassName("answer-start");
        var details = new Span(
                getTranslation("answer.details", answer.department(), Dates.moment(answer.publishedAt(), getLocale())));
        details.addClassName("secondary");
        var entry = new Div(heading, start, details);
        entry.addClassName("sheet");
        return entry;
    }

    private Component pages(String words, int page, boolean isThereMore) {
        var pages = new Div();
        pages.addClassName("chips");
        if (page > 0) {
            pages.add(link("answer.earlier", words, page - 1));
        }
        if (isThereMore) {
            pages.add(link("answer.more", words, page + 1));
        }
        return pages;
    }

    private RouterLink link(String key, String words, int page) {
        var link = new RouterLink(getTranslation(key), AnswersView.class);
        link.setQueryParameters(address(words, page));
        link.addClassName("chip");
        return link;
    }

    private static QueryParameters address(String words, int page) {
        var address = QueryParameters.empty();
        if (!words.isBlank()) {
            address = address.merging("q", words);
        }
        return page == 0 ? address : address.merging("page", Integer.toString(page));
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
