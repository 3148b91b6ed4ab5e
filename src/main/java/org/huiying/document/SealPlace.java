package org.huiying.document;

/**
 * Where the seal of the signature belongs (GB/T 9704-2012, 7.3.5.1): upright, centred on issuer and date and covering
 * both, its top edge within one line of the text.
 *
 * @param page counted from 1
 * @param left from the left edge of the page to the circle, in points
 * @param bottom from the lower edge of the page to the circle, in points
 * @param diameter in points
 */
public record SealPlace(int page, float left, float bottom, float diameter) {}
