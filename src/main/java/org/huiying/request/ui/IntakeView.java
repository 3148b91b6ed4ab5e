package org.huiying.request.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import org.huiying.access.Screen;
import org.huiying.request.intake.IntakeService;
import org.huiying.request.intake.RequestSheet;
import org.huiying.shared.ui.DownloadLink;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;

/** Where spreadsheets come in: the template to download, the field to upload to, and the sheets so far. */
@Route(value = IntakeAddress.LIST, layout = MainLayout.class)
@Screen("screen.intake")
class IntakeView extends Page {

    IntakeView(IntakeService intake) {
        title(getTranslation("request.intake.title"));
        addClassName("intake");
        var steps = new Paragraph(
                getTranslation("request.intake.steps", RequestSheet.MOST_ROWS, RequestSheet.MOST_BYTES / 1024 / 1024));
        var sheet = new Div(steps, template(), new SheetUpload(intake));
        sheet.addClassName("sheet");
        add(sheet, new H2(getTranslation("request.intake.earlier")), new IntakeBatchGrid(intake));
    }

    private DownloadLink template() {
        var address = SheetTemplateDownload.address(getLocale());
        var link = DownloadLink.keep(address, getTranslation("request.intake.template.download"));
        link.addClassName("button-link");
        return link;
    }
}
