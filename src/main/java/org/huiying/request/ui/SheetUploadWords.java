package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.huiying.request.intake.RequestSheet;

/** The words of the field a sheet is uploaded to. */
class SheetUploadWords extends UploadI18N {

    SheetUploadWords(Component screen) {
        setAddFiles(new AddFiles().setOne(screen.getTranslation("request.intake.upload")));
        setDropFiles(new DropFiles().setOne(screen.getTranslation("request.intake.drop")));
        setError(new Error()
                .setFileIsTooBig(
                        screen.getTranslation("request.intake.error.tooLarge", RequestSheet.MOST_BYTES / 1024 / 1024))
                .setIncorrectFileType(screen.getTranslation("request.intake.error.notASheet"))
                .setTooManyFiles(screen.getTranslation("request.intake.error.oneAtATime")));
        var refused = screen.getTranslation("request.intake.upload.refused");
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(screen.getTranslation("request.intake.upload.connecting"))
                        .setStalled(screen.getTranslation("request.intake.upload.stalled"))
                        .setProcessing(screen.getTranslation("request.intake.upload.reading"))
                        .setHeld(screen.getTranslation("request.intake.upload.connecting")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(screen.getTranslation("request.intake.upload.remaining"))
                        .setUnknown(screen.getTranslation("request.intake.upload.reading")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(screen.getTranslation("request.intake.upload.unreachable"))
                        .setUnexpectedServerError(refused)
                        .setForbidden(refused)));
        setUnits(new Units(List.of("B", "KB", "MB", "GB")));
    }
}
