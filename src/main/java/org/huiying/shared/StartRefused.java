package org.huiying.shared;

/** The portal cannot start; the message is a sentence that says why and what to do. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }
}
