package org.huiying.minutes.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.huiying.minutes.MinutesEditing;
import org.huiying.minutes.MinutesItemDetails;
import org.huiying.minutes.MinutesPart;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Tone;

/** One item of the minutes: its four texts, each saving itself. */
class ItemEditor extends Section {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final UUID forumId;
    private final UUID itemId;
    private final transient MinutesEditing editing;
    private final transient Runnable changed;
    private final Div texts = new Div();
    private final Span saved = new Span();
    private long version;

    ItemEditor(UUID forumId, MinutesItemDetails item, MinutesEditing editing, Runnable changed) {
        this.forumId = forumId;
        this.itemId = item.id();
        this.editing = editing;
        this.changed = changed;
        this.version = item.version();
        addClassNames("sheet", "minutes-item");
        var receipt = new Span(item.receipt());
        receipt.addClassName("receipt");
        saved.addClassName("secondary");
        saved.getElement().setAttribute("role", "status");
        var heading = new Div(new H2(getTranslation("minutes.item", item.number())), receipt, saved);
        heading.addClassName("minutes-item-heading");
        add(heading);
        if (item.confidential()) {
            add(disclosure(item));
        }
        texts.addClassName("minutes-texts");
        texts.setVisible(item.isPrinted());
        for (var part : MinutesPart.values()) {
            var passage = item.passages().get(part);
            if (passage != null) {
                texts.add(new PassageField(part, passage, text -> word(part, text)));
            }
        }
        add(texts);
    }

    private Div disclosure(MinutesItemDetails item) {
        var wish = new Checkbox(getTranslation("minutes.disclose"), item.disclosed());
        wish.addValueChangeListener(change -> {
            version = editing.disclose(forumId, itemId, version, change.getValue());
            texts.setVisible(change.getValue());
            kept();
        });
        return new Div(new Badge(getTranslation("minutes.confidential"), Tone.NEAR, VaadinIcon.LOCK), wish);
    }

    private void word(MinutesPart part, String text) {
        version = editing.word(forumId, itemId, version, part, text);
        kept();
    }

    private void kept() {
        saved.setText(getTranslation("minutes.saved", CLOCK.format(LocalTime.now(ChinaTime.ZONE))));
        changed.run();
    }
}
