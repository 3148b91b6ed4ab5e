package org.huiying.attachment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.UUID;
import org.huiying.attachment.AttachmentLimits;
import org.huiying.attachment.AttachmentService;
import org.huiying.attachment.FileKind;
import org.huiying.attachment.ReceivedFile;
import org.huiying.shared.RuleViolation;
import org.huiying.shared.ui.FailureMessages;

/** Adds, lists and removes the files of one owner. Each file is kept at once, apart from the form around it. */
public class AttachmentField extends Div {

    private final transient AttachmentService attachments;
    private final String ownerKind;
    private final UUID ownerId;
    private final transient Runnable makeOwner;
    private final Div files = new Div();
    private final Div refusals = new Div();
    private final Upload upload = new Upload();
    private boolean isRoundOver = true;

    /** {@code makeOwner} runs before the first file is kept, for owners that may not be saved yet. */
    public AttachmentField(AttachmentService attachments, String ownerKind, UUID ownerId, Runnable makeOwner) {
        this.attachments = attachments;
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        this.makeOwner = makeOwner;
        addClassName("attachment-field");
        var label = new Span(getTranslation("attachment.label"));
        label.addClassName("field-label");
        var hint = new Paragraph(getTranslation(
                "attachment.hint",
                AttachmentLimits.FILES,
                AttachmentLimits.FILE_MEGABYTES,
                AttachmentLimits.TOTAL_MEGABYTES));
        hint.addClassName("field-hint");
        upload.setI18n(new UploadWords(this));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(AttachmentLimits.FILE_BYTES);
        upload.setAcceptedFileExtensions(FileKind.endings().toArray(String[]::new));
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(
                rejected -> showRefusal(rejected.getFileName() + " – " + rejected.getErrorMessage()));
        upload.addStartedListener(_ -> beginRound());
        upload.addAllFinishedListener(_ -> endRound());
        refusals.addClassName("refusals");
        refusals.getElement().setAttribute("role", "alert");
        add(label, hint, files, upload, refusals);
    }

    /** Shows what is kept now. */
    public void refresh() {
        files.removeAll();
        files.add(new AttachmentList(attachments.list(ownerKind, ownerId), file -> {
            attachments.remove(file.id());
            refresh();
        }));
    }

    /** Runs outside the session's lock; the screen is only touched through the UI. */
    private void receive(UploadEvent event) throws IOException {
        try (var file = ReceivedFile.receive(event.getFileName(), event.getInputStream())) {
            event.getUI().accessSynchronously(makeOwner::run);
            attachments.keep(UUID.randomUUID(), ownerKind, ownerId, file);
            event.getUI().access(this::refresh);
        } catch (RuleViolation refusal) {
            var sentence = FailureMessages.sentence(refusal, event.getUI());
            event.reject(sentence);
            event.getUI().access(() -> showRefusal(sentence));
        }
    }

    /** What was refused stands until the next files come, however many came together. */
    private void beginRound() {
        if (isRoundOver) {
            isRoundOver = false;
            refusals.removeAll();
        }
    }

    private void endRound() {
        isRoundOver = true;
        upload.clearFileList();
    }

    /** Says each thing once, however many files it was about. */
    private void showRefusal(String sentence) {
        var isSaid = refusals.getChildren()
                .anyMatch(said -> said.getElement().getText().equals(sentence));
        if (!isSaid) {
            refusals.add(new Paragraph(sentence));
        }
    }
}
