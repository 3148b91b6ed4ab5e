package org.huiying.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.UUID;
import org.huiying.request.intake.IntakeService;
import org.huiying.request.intake.RequestSheet;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.FailureMessages;
import org.huiying.shared.ui.Messages;

/** Takes one sheet, and shows what was found in it or why it cannot be read. */
class SheetUpload extends Upload {

    private final transient IntakeService intake;

    SheetUpload(IntakeService intake) {
        this.intake = intake;
        setI18n(new SheetUploadWords(this));
        setUploadFormat(UploadFormat.RAW);
        setMaxFileSize(RequestSheet.MOST_BYTES);
        setMaxFiles(1);
        setAcceptedFileExtensions(".xlsx", ".tsv", ".csv", ".txt");
        setUploadHandler(this::receive);
        addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
    }

    /** Runs outside the session's lock; the screen is only touched through the UI. */
    private void receive(UploadEvent event) throws IOException {
        try {
            var file = event.getInputStream().readNBytes(RequestSheet.MOST_BYTES + 1);
            var batch = intake.upload(UUID.randomUUID(), event.getFileName(), file);
            event.getUI().access(() -> UI.getCurrent().navigate(IntakeAddress.of(batch.id())));
        } catch (RuleViolation refusal) {
            var sentence = FailureMessages.sentence(refusal, event.getUI());
            event.reject(sentence);
            event.getUI().access(() -> refuse(sentence));
        }
    }

    /** Makes room for the corrected sheet. */
    private void refuse(String sentence) {
        clearFileList();
        Messages.refused(sentence);
    }
}
