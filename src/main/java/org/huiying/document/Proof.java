package org.huiying.document;

/**
 * How a reader checks a document: the address its QR code leads to, and the short code to type in where there is no
 * camera. Printed at the foot of the last page.
 */
public record Proof(String url, String code) {}
