package org.huiying.document;

import org.jspecify.annotations.Nullable;

/** An attachment (附件) that is part of the document itself and begins on a page of its own. */
public record Annex(String title, String text, @Nullable Table table) {}
