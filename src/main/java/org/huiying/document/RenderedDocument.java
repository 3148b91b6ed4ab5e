package org.huiying.document;

import org.jspecify.annotations.Nullable;

/**
 * A finished PDF: its bytes, how many pages it has, the SHA-256 of the bytes in lower-case hexadecimal, and where its
 * seal belongs, if it has one.
 */
public record RenderedDocument(
        byte[] bytes,
        int pageCount,
        String sha256,
        @Nullable SealPlace seal) {}
