package org.huiying.routing.engine;

/** A piece of text that counts: what it is reduced to, and where it stands. */
record Feature(String term, int start, int end) {}
