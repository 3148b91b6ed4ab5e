package org.huiying.attachment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.huiying.attachment.AttachmentSummary;
import org.huiying.shared.ui.DownloadLink;

/** Files to download, each with its size. */
public class AttachmentList extends UnorderedList {

    public AttachmentList(List<AttachmentSummary> files) {
        addClassName("attachment-list");
        files.forEach(file -> add(item(file)));
    }

    /** With a button beside each file that removes it. */
    AttachmentList(List<AttachmentSummary> files, Consumer<AttachmentSummary> remove) {
        addClassName("attachment-list");
        files.forEach(file -> {
            var item = item(file);
            item.add(removeButton(file, remove));
            add(item);
        });
    }

    private ListItem item(AttachmentSummary file) {
        var icon = VaadinIcon.PAPERCLIP.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = DownloadLink.keep(AttachmentAddress.of(file.id()), file.fileName());
        link.addClassName("written");
        var size = new Span(size(file.size()));
        size.addClassName("size");
        return new ListItem(icon, link, size);
    }

    private Button removeButton(AttachmentSummary file, Consumer<AttachmentSummary> remove) {
        var button = new Button(VaadinIcon.TRASH.create(), _ -> remove.accept(file));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("attachment.remove", file.fileName()));
        button.setTooltipText(getTranslation("attachment.remove", file.fileName()));
        return button;
    }

    private static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        return bytes < 1024 * 1024 ? bytes / 1024 + " KB" : "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
    }
}
