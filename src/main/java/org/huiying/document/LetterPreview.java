package org.huiying.document;

import java.util.List;

/** A letter as its author looks at it while writing: its pages, and how it fits them. */
public record LetterPreview(List<PagePicture> pages, LetterFit fit) {

    public LetterPreview {
        pages = List.copyOf(pages);
    }
}
