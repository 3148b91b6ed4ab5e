package org.huiying.letter;

/** What a letter needs before it may go to review or be signed. */
public enum GateRule {
    /** It says what became of the request. */
    OUTCOME,
    /** A promise names its day, and that day is still to come. */
    PROMISED_DAY,
    TITLE,
    ANSWER,
    /** It cites its basis, or says why none is needed. */
    BASIS,
    /** Every character can be printed. */
    CHARACTERS
}
