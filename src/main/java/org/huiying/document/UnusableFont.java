package org.huiying.document;

/** A font of the operator cannot be used; the message is a sentence that says which and why. */
public class UnusableFont extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFont(String sentence) {
        super(sentence);
    }
}
