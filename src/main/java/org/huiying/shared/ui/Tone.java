package org.huiying.shared.ui;

/** What a badge's colour says; its words and icon say it too. */
public enum Tone {
    OK,
    NEAR,
    LATE,
    VERY_LATE,
    IDLE,
    ACT,
    SEAL
}
