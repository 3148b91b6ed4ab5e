package org.huiying.letter;

import java.util.UUID;

/** A letter was signed, took its number and is final. */
public record LetterSigned(UUID letterId, UUID requestId, UUID departmentId, String number) {}
