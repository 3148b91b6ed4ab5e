package org.huiying.minutes;

/** Issued minutes to be read or kept. */
public record MinutesFile(String fileName, byte[] pdf) {}
