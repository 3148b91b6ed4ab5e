package org.huiying.document;

/**
 * How a reader checks a document: the address its QR code leads to, and the short code to type in where there is no
 * camera. Printed at the foot of the last page.
 *
 * @param url empty while the document is a draft; its place is then kept free
 */
public record Proof(String url, String code) {

    /** What drafts print, so that their pages fall as those of the issued document will. */
    static final Proof TO_COME = new Proof("", Words.PROOF_TO_COME);

    boolean isToCome() {
        return url.isEmpty();
    }
}
