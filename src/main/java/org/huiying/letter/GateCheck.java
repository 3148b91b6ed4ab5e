package org.huiying.letter;

/**
 * One rule of the gate and whether the letter meets it.
 *
 * @param detail the characters no font has, for {@link GateRule#CHARACTERS}; otherwise empty
 */
public record GateCheck(GateRule rule, boolean met, String detail) {

    GateCheck(GateRule rule, boolean met) {
        this(rule, met, "");
    }
}
