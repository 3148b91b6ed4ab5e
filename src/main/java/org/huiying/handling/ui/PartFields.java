package org.huiying.handling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.department.DepartmentSummary;
import org.huiying.request.RequestContent;
import org.jspecify.annotations.Nullable;

/** What one of the matters is called, and where it goes. */
class PartFields extends Div {

    /** Made once, so that splitting twice is splitting once. */
    private final UUID id = UUID.randomUUID();

    private final TextField title = new TextField();
    private final ComboBox<DepartmentSummary> lead = new ComboBox<>();
    private boolean chosenByHand;

    PartFields(
            int number,
            String titleOfWhole,
            List<DepartmentSummary> departments,
            Optional<DepartmentSummary> proposed) {
        addClassName("dialog-fields");
        title.setLabel(getTranslation("handling.split.partTitle"));
        title.setMaxLength(RequestContent.TITLE_LIMIT);
        title.setRequiredIndicatorVisible(true);
        title.setErrorMessage(getTranslation("handling.split.titleMissing"));
        title.setValue(getTranslation("handling.split.titleOf" + number, titleOfWhole));
        title.setWidthFull();
        lead.setLabel(getTranslation("handling.split.lead"));
        lead.setHelperText(getTranslation("handling.split.lead.help"));
        lead.setItems(departments);
        lead.setItemLabelGenerator(DepartmentSummary::name);
        lead.setClearButtonVisible(true);
        lead.setWidthFull();
        propose(proposed);
        lead.addValueChangeListener(change -> chosenByHand |= change.isFromClient());
        add(new H3(getTranslation("handling.split.part" + number)), title, lead);
    }

    /** Puts in whose the matter seems to be, unless the person has said it. */
    final void propose(Optional<DepartmentSummary> department) {
        if (!chosenByHand) {
            lead.setValue(department.orElse(null));
        }
    }

    boolean isComplete() {
        title.setInvalid(title.getValue().isBlank());
        return !title.isInvalid();
    }

    UUID id() {
        return id;
    }

    String title() {
        return title.getValue().strip();
    }

    @Nullable
    UUID leadId() {
        return lead.getOptionalValue().map(DepartmentSummary::id).orElse(null);
    }
}
