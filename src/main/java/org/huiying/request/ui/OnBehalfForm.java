package org.huiying.request.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.enterprise.EnterpriseSummary;
import org.huiying.request.Channel;
import org.huiying.request.OnBehalf;
import org.huiying.shared.ui.EnumText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** For whom the organiser records: a registered firm found by name or credit code, or a name the portal does not know. */
class OnBehalfForm extends Div {

    private static final int NAME_LIMIT = 120;
    private static final int CONTACT_LIMIT = 60;
    private static final int PHONE_LIMIT = 40;

    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final ComboBox<Firm> firm = new ComboBox<>();
    private final TextField contactName = new TextField();
    private final TextField contactPhone = new TextField();

    OnBehalfForm(EnterpriseService enterprises) {
        addClassName("on-behalf");
        channel.setLabel(getTranslation("request.record.channel"));
        channel.setItems(Channel.PHONE, Channel.HALL);
        channel.setItemLabelGenerator(choice -> EnumText.of(choice, this));
        channel.setValue(Channel.PHONE);
        firm.setLabel(getTranslation("request.view.firm"));
        firm.setHelperText(getTranslation("request.record.firm.hint"));
        firm.setItemLabelGenerator(Firm::name);
        firm.setRequiredIndicatorVisible(true);
        firm.setManualValidation(true);
        firm.setAllowCustomValue(true);
        firm.addCustomValueSetListener(
                typed -> firm.setValue(new Firm(typed.getDetail().strip(), null)));
        firm.setItems(query ->
                enterprises
                        .search(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream()
                        .map(Firm::of));
        contactName.setLabel(getTranslation("request.record.contactName"));
        contactName.setMaxLength(CONTACT_LIMIT);
        contactPhone.setLabel(getTranslation("request.record.contactPhone"));
        contactPhone.setMaxLength(PHONE_LIMIT);
        add(channel, firm, new Div(contactName, contactPhone));
    }

    /** Says at the field what is missing. */
    boolean isComplete() {
        var chosen = firm.getValue();
        var isNamed =
                chosen != null && !chosen.name().isBlank() && chosen.name().length() <= NAME_LIMIT;
        firm.setInvalid(!isNamed);
        firm.setErrorMessage(getTranslation("request.error.firmMissing", NAME_LIMIT));
        return isNamed;
    }

    OnBehalf onBehalf() {
        var chosen = firm.getValue();
        return new OnBehalf(
                channel.getValue(),
                chosen.name(),
                chosen.enterpriseId(),
                blankToNull(contactName.getValue()),
                blankToNull(contactPhone.getValue()),
                null);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** @param enterpriseId null when the portal does not know the firm */
    private record Firm(String name, @Nullable UUID enterpriseId) {

        static Firm of(EnterpriseSummary enterprise) {
            return new Firm(enterprise.name(), enterprise.id());
        }
    }
}
