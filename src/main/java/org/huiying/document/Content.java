package org.huiying.document;

import java.io.ByteArrayOutputStream;

/** What a page shows, written operator by operator: operands first, as the format wants it. */
final class Content {

    private static final String HEX = "0123456789ABCDEF";

    /** Finer than any printer. */
    private static final int DECIMALS = 3;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);

    Content number(double value) {
        var scaled = Math.round(Math.abs(value) * 1000);
        if (value < 0 && scaled != 0) {
            bytes.write('-');
        }
        integer(scaled / 1000);
        var fraction = (int) (scaled % 1000);
        if (fraction != 0) {
            bytes.write('.');
            for (int i = 0, unit = 100; i < DECIMALS && fraction != 0; i++, unit /= 10) {
                bytes.write('0' + fraction / unit);
                fraction %= unit;
            }
        }
        return space();
    }

    Content numbers(double... values) {
        for (var value : values) {
            number(value);
        }
        return this;
    }

    Content name(String name) {
        bytes.write('/');
        ascii(name);
        return space();
    }

    /** A string of two-byte glyph numbers, given one by one between {@link #beginGlyphs} and {@link #endGlyphs}. */
    Content beginGlyphs() {
        bytes.write('<');
        return this;
    }

    Content glyph(int number) {
        for (var shift = 12; shift >= 0; shift -= 4) {
            bytes.write(HEX.charAt(number >>> shift & 0xF));
        }
        return this;
    }

    Content endGlyphs() {
        bytes.write('>');
        return space();
    }

    /** An operator, or any other word of the format. */
    Content operator(String operator) {
        ascii(operator);
        bytes.write('\n');
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private Content space() {
        bytes.write(' ');
        return this;
    }

    private void integer(long value) {
        if (value >= 10) {
            integer(value / 10);
        }
        bytes.write((int) ('0' + value % 10));
    }

    private void ascii(String text) {
        for (var i = 0; i < text.length(); i++) {
            bytes.write(text.charAt(i));
        }
    }
}
