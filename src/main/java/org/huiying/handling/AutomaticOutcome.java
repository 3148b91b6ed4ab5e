package org.huiying.handling;

/** What came of an order to dispatch a request automatically. */
enum AutomaticOutcome {
    DISPATCHED,
    /** It stays on the board for a person: somebody was quicker, the proposal has changed, or the order was taken back. */
    LEFT,
    /** It was dispatched and taken back before the department signed for it. */
    RECALLED
}
