package org.huiying.department.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.UUID;
import org.huiying.attachment.ReceivedFile;
import org.huiying.attachment.ui.UploadWords;
import org.huiying.department.SealPicture;
import org.huiying.department.SealService;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.FailureMessages;

/** Replaces or removes the seal of a department; each act counts at once, apart from the form around it. */
class SealField extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient SealService seals;
    private final UUID departmentId;
    private final transient Runnable whenChanged;
    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();
    private final Button remove;

    SealField(SealService seals, UUID departmentId, Runnable whenChanged) {
        this.seals = seals;
        this.departmentId = departmentId;
        this.whenChanged = whenChanged;
        addClassNames("attachment-field", "seal-field");
        var label = new Span(getTranslation("department.seal"));
        label.addClassName("field-label");
        var hint = new Paragraph(getTranslation("department.seal.help", SealPicture.MEGABYTES));
        hint.addClassName("field-hint");
        upload.setI18n(new UploadWords(this));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SealPicture.MEGABYTES * MEGABYTE);
        upload.setAcceptedFileExtensions(".png");
        upload.setUploadHandler(this::receive);
        upload.addStartedListener(_ -> refusal.setText(""));
        upload.addFileRejectedListener(rejected -> refusal.setText(rejected.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        refusal.addClassName("refusals");
        refusal.getElement().setAttribute("role", "alert");
        remove = new Button(getTranslation("department.seal.remove"), _ -> remove());
        remove.setVisible(seals.find(departmentId).isPresent());
        add(label, hint, upload, refusal, remove);
    }

    private void remove() {
        seals.remove(departmentId);
        changed(false);
    }

    /** Runs outside the session's lock; the screen is only touched through the UI. */
    private void receive(UploadEvent event) throws IOException {
        try (var file = ReceivedFile.receive(event.getFileName(), event.getInputStream())) {
            seals.replace(departmentId, file);
            event.getUI().access(() -> changed(true));
        } catch (RuleViolation why) {
            var sentence = FailureMessages.sentence(why, event.getUI());
            event.reject(sentence);
            event.getUI().access(() -> refusal.setText(sentence));
        }
    }

    private void changed(boolean isThere) {
        remove.setVisible(isThere);
        whenChanged.run();
    }
}
