package org.huiying.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.huiying.verification.Verification;

/** The words of the field a file to be checked is dropped on. */
class FileFieldWords extends UploadI18N {

    FileFieldWords(Component screen) {
        setAddFiles(new AddFiles().setOne(screen.getTranslation("verification.file.choose")));
        setDropFiles(new DropFiles().setOne(screen.getTranslation("verification.file.drop")));
        setError(new Error()
                .setFileIsTooBig(screen.getTranslation("verification.error.tooLarge", Verification.FILE_MEGABYTES))
                .setIncorrectFileType(screen.getTranslation("verification.error.notAPdf"))
                .setTooManyFiles(screen.getTranslation("verification.error.oneAtATime")));
        var refused = screen.getTranslation("verification.file.refused");
        var checking = screen.getTranslation("verification.file.checking");
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(checking)
                        .setStalled(checking)
                        .setProcessing(checking)
                        .setHeld(checking))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix("").setUnknown(checking))
                .setError(new Uploading.Error()
                        .setServerUnavailable(refused)
                        .setUnexpectedServerError(refused)
                        .setForbidden(refused)));
        setUnits(new Units(List.of("B", "KB", "MB", "GB")));
    }
}
