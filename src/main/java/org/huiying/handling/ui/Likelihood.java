package org.huiying.handling.ui;

/** How likely a candidate is, as a word. */
enum Likelihood {
    VERY_LIKELY(0.9),
    LIKELY(0.6),
    POSSIBLE(0.3),
    UNLIKELY(0);

    private final double from;

    Likelihood(double from) {
        this.from = from;
    }

    static Likelihood of(double probability) {
        for (var likelihood : values()) {
            if (probability >= likelihood.from) {
                return likelihood;
            }
        }
        return UNLIKELY;
    }
}
