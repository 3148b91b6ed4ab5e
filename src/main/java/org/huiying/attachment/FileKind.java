package org.huiying.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of files the portal takes; everything else is refused. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final transient Set<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind may end like this. */
    boolean mayEndIn(String extension) {
        return extensions.contains(extension);
    }

    /** Every ending taken, with its dot, as a browser's file dialog wants them. */
    public static List<String> endings() {
        return Arrays.stream(values())
                .flatMap(kind -> Stream.of(kind.extensions.toArray(String[]::new)))
                .sorted()
                .map(extension -> "." + extension)
                .toList();
    }
}
