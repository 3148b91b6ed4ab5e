package org.huiying.document;

/** A finished PDF: its bytes, how many pages it has, and the SHA-256 of the bytes in lower-case hexadecimal. */
public record RenderedDocument(byte[] bytes, int pageCount, String sha256) {}
