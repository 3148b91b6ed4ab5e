package org.huiying.routing.trial;

/** What a rule does to the proposal for one request, judged by where the request really went. */
public enum Effect {
    /** The proposal becomes right by it. */
    RIGHTED,
    /** The proposal was right without it. */
    WRONGED,
    /** The proposal is as right or as wrong with it as without. */
    UNCHANGED
}
