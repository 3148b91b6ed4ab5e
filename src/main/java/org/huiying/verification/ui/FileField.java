package org.huiying.verification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.FailureMessages;
import org.huiying.shared.ui.Messages;
import org.huiying.verification.FileFinding;
import org.huiying.verification.Verification;

/** Takes the file somebody holds, and hands on what became of it; the file itself is forgotten. */
class FileField extends Upload {

    private final transient Verification verification;
    private final transient Supplier<String> code;
    private final transient Consumer<Optional<FileFinding>> whenChecked;

    FileField(Verification verification, Supplier<String> code, Consumer<Optional<FileFinding>> whenChecked) {
        this.verification = verification;
        this.code = code;
        this.whenChecked = whenChecked;
        addClassName("verify-file");
        setI18n(new FileFieldWords(this));
        setUploadFormat(UploadFormat.RAW);
        setMaxFileSize(Verification.FILE_MEGABYTES * 1024 * 1024);
        setMaxFiles(1);
        setAcceptedFileExtensions(".pdf");
        setUploadHandler(this::receive);
        addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
    }

    /** Runs outside the session's lock; the screen is only touched through the UI. */
    private void receive(UploadEvent event) throws IOException {
        try {
            var found = verification.checkFile(
                    event.getInputStream(), code.get(), event.getRequest().getRemoteAddr());
            event.getUI().access(() -> {
                clearFileList();
                whenChecked.accept(found);
            });
        } catch (RuleViolation refusal) {
            var sentence = FailureMessages.sentence(refusal, event.getUI());
            event.reject(sentence);
            event.getUI().access(() -> refuse(sentence));
        }
    }

    private void refuse(String sentence) {
        clearFileList();
        if (UI.getCurrent() != null) {
            Messages.refused(sentence);
        }
    }
}
