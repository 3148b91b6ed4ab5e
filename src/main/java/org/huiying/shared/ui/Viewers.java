package org.huiying.shared.ui;

/** Tells the frame who looks at it. The frame must not know how people sign in; access does and implements this. */
public interface Viewers {

    /** The viewer as of now; what it permits does not change afterwards. */
    Viewer current();
}
