package org.huiying.routing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.List;
import java.util.stream.Stream;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.CatalogueFilter;
import org.huiying.routing.catalogue.CatalogueItem;
import org.huiying.routing.catalogue.DutyCatalogueService;
import org.huiying.routing.rule.RoutingRule;
import org.huiying.routing.rule.RuleWords;
import org.huiying.shared.ui.EnumText;
import org.jspecify.annotations.Nullable;

/** What a rule says, to be written; words stand one a line. */
class RuleForm extends FormLayout {

    private final transient DutyCatalogueService catalogue;
    private final TextField name = new TextField();
    private final Select<DepartmentKind> kind = new Select<>();
    private final ComboBox<CatalogueItem> entry = new ComboBox<>();
    private final TextArea anyOf = new TextArea();
    private final TextArea allOf = new TextArea();
    private final TextArea noneOf = new TextArea();
    private final TextField basis = new TextField();

    RuleForm(DutyCatalogueService catalogue, Runnable changed) {
        this.catalogue = catalogue;
        addClassName("rule-form");
        labels();
        kind.setItems(DepartmentKind.values());
        kind.setItemLabelGenerator(value -> EnumText.of(value, this));
        kind.setValue(DepartmentKind.CUSTOMS);
        entry.setItemLabelGenerator(
                item -> item.entry().code() + " " + item.entry().name());
        entry.setClearButtonVisible(true);
        offerEntries();
        kind.addValueChangeListener(_ -> {
            entry.clear();
            offerEntries();
        });
        Stream.of(anyOf, allOf, noneOf).forEach(words -> {
            words.setMinRows(2);
            words.setMaxRows(8);
        });
        add(name, kind, entry, anyOf, allOf, noneOf, basis);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30em", 2));
        List.<Component>of(name, anyOf, basis).forEach(field -> setColspan(field, 2));
        kind.addValueChangeListener(_ -> changed.run());
        entry.addValueChangeListener(_ -> changed.run());
        Stream.of(anyOf, allOf, noneOf).forEach(words -> words.addValueChangeListener(_ -> changed.run()));
    }

    void show(RoutingRule rule) {
        name.setValue(rule.name());
        kind.setValue(rule.kind());
        entry.setValue(rule.entryCode() == null ? null : catalogue.get(rule.entryCode()));
        anyOf.setValue(String.join("\n", rule.words().anyOf()));
        allOf.setValue(String.join("\n", rule.words().allOf()));
        noneOf.setValue(String.join("\n", rule.words().noneOf()));
        basis.setValue(rule.basis());
    }

    RoutingRule rule() {
        return new RoutingRule(
                name.getValue().strip(),
                kind.getValue(),
                code(entry.getValue()),
                new RuleWords(lines(anyOf), lines(allOf), lines(noneOf)),
                basis.getValue().strip());
    }

    private void labels() {
        name.setLabel(getTranslation("routing.field.ruleName"));
        kind.setLabel(getTranslation("routing.field.kind"));
        entry.setLabel(getTranslation("routing.field.entry"));
        anyOf.setLabel(getTranslation("routing.field.anyOf.lines"));
        allOf.setLabel(getTranslation("routing.field.allOf.lines"));
        noneOf.setLabel(getTranslation("routing.field.noneOf.lines"));
        basis.setLabel(getTranslation("routing.field.basis"));
    }

    private void offerEntries() {
        entry.setItems(query -> catalogue
                .page(
                        new CatalogueFilter(query.getFilter().orElse(""), kind.getValue(), false),
                        VaadinSpringDataHelpers.toSpringPageRequest(query))
                .stream());
    }

    private static @Nullable String code(@Nullable CatalogueItem item) {
        return item == null ? null : item.entry().code();
    }

    private static List<String> lines(TextArea field) {
        return field.getValue().lines().toList();
    }
}
