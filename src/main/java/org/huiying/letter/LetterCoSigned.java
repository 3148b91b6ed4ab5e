package org.huiying.letter;

import java.util.UUID;

/** All departments agreed to a letter; it may be issued. */
public record LetterCoSigned(UUID letterId) {}
