package org.huiying.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.huiying.access.Screen;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.request.RequestService;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;

/** Recording a request for a firm that called or spoke up in the hall. */
@Route(value = RequestAddress.RECORD, layout = MainLayout.class)
@Screen("screen.record")
class RecordRequestView extends Page {

    /** Chosen once for this form, so that pressing twice records once. */
    private final UUID id = UUID.randomUUID();

    private final transient RequestService requests;
    private final OnBehalfForm firm;
    private final RequestForm form = new RequestForm(List.of());
    private final Button record = new Button(getTranslation("request.record.act"), _ -> record());

    RecordRequestView(RequestService requests, EnterpriseService enterprises) {
        this.requests = requests;
        firm = new OnBehalfForm(enterprises);
        title(getTranslation("request.record.heading"));
        addClassName("draft-page");
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setDisableOnClick(true);
        var acts = new Div(record);
        acts.addClassName("form-acts");
        var sheet = new Div(firm, form, acts);
        sheet.addClassName("sheet");
        add(sheet);
    }

    private void record() {
        try {
            var isFirmNamed = firm.isComplete();
            if (form.isFreeOf(form.content().problems()) && isFirmNamed) {
                var receipt = requests.record(id, firm.onBehalf(), form.content());
                Messages.done(getTranslation("request.form.submitted", receipt.number()));
                UI.getCurrent().navigate(RequestAddress.of(receipt.requestId()));
            }
        } finally {
            record.setEnabled(true);
        }
    }
}
