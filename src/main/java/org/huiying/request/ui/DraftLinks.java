package org.huiying.request.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Things to look at beside a draft. They open beside it, so that the draft keeps its place. */
public class DraftLinks extends Aside {

    private final UnorderedList list = new UnorderedList();

    public DraftLinks(String heading, String hint) {
        addClassNames("sheet", "draft-aside");
        add(new H2(heading), new Paragraph(hint), list);
    }

    public void link(String address, String title, String details) {
        var words = new Span(details);
        words.addClassName("secondary");
        list.add(new ListItem(new Anchor(address, title, AnchorTarget.BLANK), words));
    }
}
