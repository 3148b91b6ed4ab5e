package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.CatalogueItem;
import org.huiying.routing.catalogue.DutyEntry;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;

/** Edits one entry of the duty catalogue; phrases are written one a line. */
class CatalogueEntryDialog extends Dialog {

    private final TextField code = new TextField();
    private final Select<DepartmentKind> kind = new Select<>();
    private final TextField name = new TextField();
    private final TextArea covers = new TextArea();
    private final TextArea notCovers = new TextArea();
    private final MultiSelectComboBox<DepartmentKind> confusedWith = new MultiSelectComboBox<>();
    private final TextArea chinese = new TextArea();
    private final TextArea english = new TextArea();
    private final TextArea russian = new TextArea();
    private final TextField basis = new TextField();

    CatalogueEntryDialog(Consumer<DutyEntry> save) {
        addClassName("catalogue-dialog");
        setHeaderTitle(getTranslation("routing.catalogue.entry"));
        kind.setItems(DepartmentKind.values());
        kind.setItemLabelGenerator(value -> EnumText.of(value, this));
        kind.setValue(DepartmentKind.CUSTOMS);
        confusedWith.setItems(DepartmentKind.values());
        confusedWith.setItemLabelGenerator(value -> EnumText.of(value, this));
        labels();
        add(form());
        var act = new Button(getTranslation("routing.catalogue.save"), _ -> {
            save.accept(entry());
            close();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("routing.cancel"), _ -> close()), act);
    }

    /** For those who may read the catalogue but not change it. */
    void onlyRead() {
        List.<HasValueAndElement<?, ?>>of(kind, name, covers, notCovers, confusedWith, chinese, english, russian, basis)
                .forEach(field -> field.setReadOnly(true));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("routing.close"), _ -> close()));
    }

    /** Shows an entry that exists; its code stays. */
    void show(CatalogueItem item, Runnable setActive) {
        var entry = item.entry();
        code.setValue(entry.code());
        code.setReadOnly(true);
        kind.setValue(entry.kind());
        name.setValue(entry.name());
        covers.setValue(entry.covers());
        notCovers.setValue(entry.notCovers());
        confusedWith.setValue(entry.confusedWith());
        chinese.setValue(String.join("\n", entry.wordings().chinese()));
        english.setValue(String.join("\n", entry.wordings().english()));
        russian.setValue(String.join("\n", entry.wordings().russian()));
        basis.setValue(entry.basis());
        var key = item.active() ? "routing.catalogue.close" : "routing.catalogue.reopen";
        getFooter().addComponentAsFirst(new Button(getTranslation(key), _ -> {
            setActive.run();
            close();
        }));
    }

    /** For the organiser: lets requests of the entry go out by themselves, or no more. */
    void offerAutomatic(CatalogueItem item, Runnable switchOver) {
        var order = item.automatic();
        var words = order == null
                ? getTranslation("routing.automatic.about")
                : getTranslation("routing.automatic.since", order.name(), Dates.moment(order.since(), getLocale()));
        var note = new Paragraph(words);
        note.addClassName("secondary");
        addComponentAsFirst(note);
        var key = order == null ? "routing.automatic.on" : "routing.automatic.off";
        getFooter().addComponentAsFirst(new Button(getTranslation(key), _ -> {
            switchOver.run();
            close();
        }));
    }

    private void labels() {
        code.setLabel(getTranslation("routing.field.code"));
        kind.setLabel(getTranslation("routing.field.kind"));
        name.setLabel(getTranslation("routing.field.name"));
        covers.setLabel(getTranslation("routing.field.covers"));
        notCovers.setLabel(getTranslation("routing.field.notCovers"));
        confusedWith.setLabel(getTranslation("routing.field.confusedWith"));
        chinese.setLabel(getTranslation("routing.field.chinese"));
        english.setLabel(getTranslation("routing.field.english"));
        russian.setLabel(getTranslation("routing.field.russian"));
        basis.setLabel(getTranslation("routing.field.basis"));
    }

    private FormLayout form() {
        var form = new FormLayout(code, kind, name, covers, notCovers, confusedWith, chinese, english, russian, basis);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 2));
        List.<Component>of(name, covers, notCovers, confusedWith, chinese, english, russian, basis)
                .forEach(field -> form.setColspan(field, 2));
        List.of(chinese, english, russian).forEach(phrases -> {
            phrases.setMinRows(2);
            phrases.setMaxRows(6);
        });
        return form;
    }

    private DutyEntry entry() {
        return new DutyEntry(
                code.getValue().strip(),
                kind.getValue(),
                name.getValue().strip(),
                covers.getValue().strip(),
                notCovers.getValue().strip(),
                confusedWith.getValue(),
                new DutyEntry.Wordings(phrases(chinese), phrases(english), phrases(russian)),
                basis.getValue().strip());
    }

    private static List<String> phrases(TextArea field) {
        return field.getValue()
                .lines()
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
