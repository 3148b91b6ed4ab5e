package org.huiying.minutes;

/** The texts of one item that the organiser may word anew; attendance and commitments are corrected where noted. */
public enum MinutesPart {
    HEADING,
    QUESTION,
    ANSWER,
    DECISION
}
