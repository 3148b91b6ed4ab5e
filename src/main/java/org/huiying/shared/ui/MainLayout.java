package org.huiying.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;

/** The frame around every page. */
public class MainLayout extends Div implements RouterLayout {

    private final Main content = new Main();

    public MainLayout() {
        add(content);
    }

    @Override
    public void showRouterLayoutContent(com.vaadin.flow.component.HasElement page) {
        content.getElement().appendChild(page.getElement());
    }
}
