package org.huiying.request.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.huiying.request.ForumChoice;
import org.huiying.request.intake.ImportChoice;
import org.huiying.request.intake.IntakeBatch;

/** How a sheet is to be imported: for which forum, and whether repetitions come in too. */
class IntakeChoices extends Div {

    private final Select<ForumChoice> forum = new Select<>();
    private final Checkbox withRepeated = new Checkbox();

    IntakeChoices(List<ForumChoice> forums, Runnable changed) {
        addClassName("intake-choices");
        forum.setLabel(getTranslation("request.intake.forum"));
        forum.setItems(forums);
        forum.setEmptySelectionAllowed(true);
        forum.setEmptySelectionCaption(getTranslation("request.intake.noForum"));
        forum.setItemLabelGenerator(
                choice -> choice == null ? getTranslation("request.intake.noForum") : choice.title());
        forum.setVisible(!forums.isEmpty());
        withRepeated.addValueChangeListener(_ -> changed.run());
        add(forum, withRepeated);
    }

    void show(IntakeBatch batch) {
        withRepeated.setLabel(getTranslation("request.intake.withRepeated", batch.repeated()));
        withRepeated.setVisible(batch.repeated() > 0);
        setVisible(forum.isVisible() || withRepeated.isVisible());
    }

    boolean alsoRepeated() {
        return withRepeated.getValue();
    }

    ImportChoice choice() {
        var chosen = forum.getValue();
        return new ImportChoice(
                chosen == null ? null : chosen.id(),
                withRepeated.getValue(),
                getTranslation("request.intake.unnamedFirm"));
    }
}
