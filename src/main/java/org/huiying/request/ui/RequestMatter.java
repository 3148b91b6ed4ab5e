package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.huiying.attachment.AttachmentSummary;
import org.huiying.attachment.ui.AttachmentList;
import org.huiying.request.RequestDetails;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What the firm wrote, and who it is. */
class RequestMatter extends Section {

    RequestMatter(RequestDetails request, List<AttachmentSummary> files) {
        addClassName("sheet");
        add(badges(request), facts(request));
        written("request.view.matter", request.content().matter());
        written("request.view.wish", request.content().wish());
        if (!files.isEmpty()) {
            add(new H2(getTranslation("request.view.files")), new AttachmentList(files));
        }
        written("request.view.declineReason", request.declineReason());
        written("request.view.declineGuidance", request.declineGuidance());
    }

    private Component badges(RequestDetails request) {
        var badges = new Div(RequestStatusBadge.of(request.status(), this));
        badges.addClassName("request-badges");
        if (request.content().confidential()) {
            badges.add(new Badge(getTranslation("request.view.confidential"), Tone.NEAR, VaadinIcon.LOCK));
        }
        return badges;
    }

    private Component facts(RequestDetails request) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "request.view.receipt", request.receipt());
        fact(facts, "request.view.firm", request.firmName());
        fact(facts, "request.view.contact", contact(request));
        var topic = request.content().topic();
        fact(facts, "request.view.topic", topic == null ? null : EnumText.of(topic, this));
        fact(facts, "request.view.channel", EnumText.of(request.channel(), this));
        var submitted = request.submittedAt();
        fact(facts, "request.view.submitted", submitted == null ? null : Dates.moment(submitted, getLocale()));
        return facts;
    }

    private void fact(DescriptionList facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            var words = new DescriptionList.Description(value);
            words.addClassName("written");
            facts.add(new DescriptionList.Term(getTranslation(key)), words);
        }
    }

    private static @Nullable String contact(RequestDetails request) {
        var name = request.contactName() == null ? "" : request.contactName();
        var phone = request.contactPhone() == null ? "" : request.contactPhone();
        return (name + " " + phone).strip();
    }

    private void written(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            var words = new Div(text);
            words.addClassName("written");
            add(new H2(getTranslation(key)), words);
        }
    }
}
