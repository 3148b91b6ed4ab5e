package org.huiying.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.huiying.attachment.AttachmentLimits;

/** The upload field's own words. */
public class UploadWords extends UploadI18N {

    public UploadWords(Component screen) {
        setAddFiles(new AddFiles()
                .setOne(screen.getTranslation("attachment.addOne"))
                .setMany(screen.getTranslation("attachment.add")));
        setDropFiles(new DropFiles()
                .setOne(screen.getTranslation("attachment.dropOne"))
                .setMany(screen.getTranslation("attachment.drop")));
        setError(new Error()
                .setFileIsTooBig(screen.getTranslation("attachment.error.tooLarge", AttachmentLimits.FILE_MEGABYTES))
                .setIncorrectFileType(screen.getTranslation("attachment.error.kindInBrowser"))
                .setTooManyFiles(screen.getTranslation("attachment.error.tooMany", AttachmentLimits.FILES)));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(screen.getTranslation("attachment.connecting"))
                        .setStalled(screen.getTranslation("attachment.stalled"))
                        .setProcessing(screen.getTranslation("attachment.processing"))
                        .setHeld(screen.getTranslation("attachment.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(screen.getTranslation("attachment.remaining"))
                        .setUnknown(screen.getTranslation("attachment.remainingUnknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(screen.getTranslation("attachment.error.connection"))
                        .setUnexpectedServerError(screen.getTranslation("attachment.error.refused"))
                        .setForbidden(screen.getTranslation("attachment.error.refused"))));
        setUnits(new Units(List.of("B", "KB", "MB", "GB")));
    }
}
