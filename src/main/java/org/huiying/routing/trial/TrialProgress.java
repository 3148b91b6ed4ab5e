package org.huiying.routing.trial;

/** Hears how far a trial has come. It may throw to end it. */
public interface TrialProgress {

    void reached(int read, int all);
}
