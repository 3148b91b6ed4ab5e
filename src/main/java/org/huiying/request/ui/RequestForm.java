package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiying.request.ForumChoice;
import org.huiying.request.RequestContent;
import org.huiying.request.Topic;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.FailureMessages;
import org.huiying.shared.ui.WhileTyping;
import org.jspecify.annotations.Nullable;

/** The fields of a request: what is the matter, what is asked for, and the little the routing may need. */
class RequestForm extends Div {

    private final TextField title = new TextField();
    private final TextArea matter = new TextArea();
    private final TextArea wish = new TextArea();
    private final Select<@Nullable Topic> topic = new Select<>();
    private final Select<@Nullable ForumChoice> forum = new Select<>();
    private final Checkbox confidential = new Checkbox();
    private final transient List<ForumChoice> forums;
    private transient Runnable changed = () -> {};

    /** @param forums those collecting now; without any the field is not shown */
    RequestForm(List<ForumChoice> forums) {
        this.forums = forums;
        addClassName("request-form");
        title.setRequiredIndicatorVisible(true);
        matter.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        matter.setManualValidation(true);
        wish.setManualValidation(true);
        matter.setMinRows(5);
        wish.setMinRows(2);
        topic.setItems(Topic.values());
        topic.setItemLabelGenerator(
                choice -> choice == null ? getTranslation("request.form.noTopic") : EnumText.of(choice, this));
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(getTranslation("request.form.noTopic"));
        forum.setItems(forums);
        forum.setItemLabelGenerator(choice -> choice == null ? getTranslation("request.form.noForum") : choice.title());
        forum.setEmptySelectionAllowed(true);
        forum.setEmptySelectionCaption(getTranslation("request.form.noForum"));
        forum.setVisible(!forums.isEmpty());
        words(title, "title");
        words(matter, "matter");
        words(wish, "wish");
        topic.setLabel(getTranslation("request.form.topic"));
        forum.setLabel(getTranslation("request.form.forum"));
        confidential.setLabel(getTranslation("request.form.confidential"));
        confidential.setHelperText(getTranslation("request.form.confidential.hint"));
        add(title, matter, wish, new Div(topic, forum), confidential);
        fields().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
    }

    /** Runs a moment after the person stopped writing, and whenever a field is left. */
    void onChange(Runnable reaction) {
        changed = reaction;
    }

    void show(RequestContent content) {
        title.setValue(content.title());
        matter.setValue(content.matter());
        wish.setValue(content.wish());
        topic.setValue(content.topic());
        forum.setValue(choice(content.forumId()));
        confidential.setValue(content.confidential());
    }

    RequestContent content() {
        var chosen = forum.getValue();
        return new RequestContent(
                title.getValue(),
                matter.getValue(),
                wish.getValue(),
                topic.getValue(),
                confidential.getValue(),
                chosen == null ? null : chosen.id());
    }

    /** Puts each sentence at its field and goes to the first; true if there was none. */
    boolean isFreeOf(List<RuleViolation> problems) {
        var byField = Map.<String, Component>of("title", title, "matter", matter, "wish", wish);
        byField.values().forEach(field -> mark(field, ""));
        for (var problem : problems.reversed()) {
            byField.entrySet().stream()
                    .filter(field -> problem.messageKey().startsWith("request.error." + field.getKey()))
                    .map(Map.Entry::getValue)
                    .forEach(field -> refuse(field, problem));
        }
        return problems.isEmpty();
    }

    private void refuse(Component field, RuleViolation problem) {
        mark(field, FailureMessages.sentence(problem, getUI().orElseThrow()));
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void mark(Component field, String sentence) {
        if (field instanceof HasValidationProperties marked) {
            marked.setInvalid(!sentence.isEmpty());
            marked.setErrorMessage(sentence);
        }
    }

    private void words(TextFieldBase<?, ?> field, String name) {
        WhileTyping.keep(field);
        field.setLabel(getTranslation("request.form." + name));
        field.setHelperText(getTranslation("request.form." + name + ".hint"));
    }

    private @Nullable ForumChoice choice(@Nullable UUID id) {
        return forums.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(title, matter, wish, topic, forum, confidential);
    }
}
