package org.huiying.request.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.huiying.request.intake.IntakeBatch;

/** How many rows a sheet has, and how many of them are sound, faulty, repeated, imported. */
class IntakeFigures extends DescriptionList {

    IntakeFigures() {
        addClassName("figures");
    }

    void show(IntakeBatch batch) {
        removeAll();
        figure("rows", batch.rows());
        figure("ready", batch.ready(false));
        figure("faulty", batch.faulty());
        figure("repeated", batch.repeated());
        figure("imported", batch.imported());
    }

    private void figure(String name, int count) {
        add(new Div(
                new Term(getTranslation("request.intake.figure." + name)), new Description(Integer.toString(count))));
    }
}
