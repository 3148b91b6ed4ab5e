package org.huiying.document;

import org.jspecify.annotations.Nullable;

/** One line of the grid, empty when {@code line} is null; it may have to share its page with the next one. */
record Row(@Nullable Line line, boolean keptWithNext) {

    static final Row BLANK = new Row(null, false);

    boolean isBlank() {
        return line == null;
    }

    Row keptWithNext(boolean kept) {
        return new Row(line, kept);
    }
}
