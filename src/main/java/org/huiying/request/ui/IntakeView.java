package org.huiying.request.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.huiying.access.Screen;
import org.huiying.request.intake.IntakeService;
import org.huiying.request.intake.RequestSheet;
import org.huiying.request.intake.RequestSheetTemplate;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Page;

/** Where spreadsheets come in: the template to download, the field to upload to, and the sheets so far. */
@Route(value = IntakeAddress.LIST, layout = MainLayout.class)
@Screen("screen.intake")
class IntakeView extends Page {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    IntakeView(IntakeService intake) {
        title(getTranslation("request.intake.title"));
        addClassName("intake");
        var steps = new Paragraph(
                getTranslation("request.intake.steps", RequestSheet.MOST_ROWS, RequestSheet.MOST_BYTES / 1024 / 1024));
        var sheet = new Div(steps, template(), new SheetUpload(intake));
        sheet.addClassName("sheet");
        add(sheet, new H2(getTranslation("request.intake.earlier")), new IntakeBatchGrid(intake));
    }

    private Anchor template() {
        var locale = getLocale();
        DownloadHandler download = DownloadHandler.fromInputStream(_ -> {
            var file = RequestSheetTemplate.write(key -> getTranslation(locale, key));
            return new DownloadResponse(
                    new ByteArrayInputStream(file),
                    getTranslation(locale, "request.intake.template.file"),
                    XLSX,
                    file.length);
        });
        var link = new Anchor(download, AttachmentType.DOWNLOAD, getTranslation("request.intake.template.download"));
        link.addClassName("button-link");
        return link;
    }
}
