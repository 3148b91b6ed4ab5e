package org.huiying.letter;

/** The PDF of a signed letter and the name it is saved under. */
public record LetterDownload(String fileName, byte[] pdf) {}
