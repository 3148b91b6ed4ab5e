package org.huiying.department;

/** To whom a department answers. */
public enum Management {
    /** 属地: the local government commands it. */
    LOCAL,
    /** 垂管: its own superiors command it; escalation goes to them. */
    VERTICAL
}
