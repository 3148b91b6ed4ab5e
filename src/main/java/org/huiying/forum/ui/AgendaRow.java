package org.huiying.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.huiying.department.DepartmentSummary;
import org.huiying.forum.AgendaItemDetails;
import org.huiying.forum.AgendaService;
import org.huiying.request.ui.RequestAddress;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Tone;
import org.huiying.shared.ui.WhileTyping;

/** One item while the agenda is made; who answers and who speaks save themselves. */
class AgendaRow extends ListItem {

    private final UUID forumId;
    private final transient AgendaItemDetails item;
    private final transient AgendaService agenda;
    private final Select<DepartmentSummary> department = new Select<>();
    private final TextField speaker = new TextField();
    private final Button up = moveButton(VaadinIcon.ARROW_UP);
    private final Button down = moveButton(VaadinIcon.ARROW_DOWN);
    private final Div acts = new Div();
    private long version;

    AgendaRow(UUID forumId, AgendaItemDetails item, AgendaService agenda, List<DepartmentSummary> departments) {
        this.forumId = forumId;
        this.item = item;
        this.agenda = agenda;
        this.version = item.version();
        addClassName("sheet");
        department.setLabel(getTranslation("forum.agenda.department"));
        department.setItems(departments);
        department.setItemLabelGenerator(choice -> choice == null ? "" : choice.name());
        department.setEmptySelectionAllowed(true);
        departments.stream()
                .filter(choice -> choice.id().equals(item.line().departmentId()))
                .findFirst()
                .ifPresent(department::setValue);
        speaker.setLabel(getTranslation("forum.agenda.speaker"));
        speaker.setValue(item.notes().speaker());
        WhileTyping.keep(speaker);
        department.addValueChangeListener(_ -> save());
        speaker.addValueChangeListener(_ -> save());
        var fields = new Div(department, speaker);
        fields.addClassName("agenda-fields");
        acts.addClassName("agenda-acts");
        name(up, "up");
        name(down, "down");
        add(number(), matter(), fields, acts);
    }

    UUID itemId() {
        return item.id();
    }

    void arrangeable(IntConsumer move, Runnable remove) {
        DragSource.create(this);
        addClassName("draggable");
        up.addClickListener(_ -> move.accept(-1));
        down.addClickListener(_ -> move.accept(1));
        var away = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> remove.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        name(away, "remove");
        acts.add(up, down, away);
    }

    void canMove(boolean upwards, boolean downwards) {
        up.setEnabled(upwards);
        down.setEnabled(downwards);
    }

    void readOnly() {
        department.setReadOnly(true);
        speaker.setReadOnly(true);
    }

    void focusMove() {
        (up.isEnabled() ? up : down).focus();
    }

    private void save() {
        var chosen = department.getValue();
        version = agenda.prepare(forumId, item.id(), version, chosen == null ? null : chosen.id(), speaker.getValue());
    }

    private Span number() {
        var number = new Span(Integer.toString(item.line().number()));
        number.addClassName("agenda-number");
        return number;
    }

    private Div matter() {
        var line = item.line();
        var title = new Anchor(RequestAddress.of(line.requestId()), line.title());
        title.addClassNames("forum-title", "written");
        var facts = new Div(new Span(line.receipt()), new Span(line.firmName()));
        facts.addClassNames("forum-facts", "secondary");
        var matter = new Div(title, facts);
        matter.addClassName("agenda-matter");
        if (line.confidential()) {
            matter.add(new Badge(getTranslation("forum.confidential"), Tone.NEAR, VaadinIcon.LOCK));
        }
        return matter;
    }

    private static Button moveButton(VaadinIcon icon) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void name(Button button, String act) {
        var words = getTranslation("forum.agenda." + act, item.line().title());
        button.setAriaLabel(words);
        button.setTooltipText(getTranslation("forum.agenda." + act + ".short"));
    }
}
