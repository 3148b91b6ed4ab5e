package org.huiying;

/** The portal cannot start; the message is a sentence that says why and what to do. */
class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        super(sentence);
    }
}
