package org.huiying.access;

/** How a person stands to the thing acted on. */
public enum Relation {
    /** No particular relation is asked for. */
    ANY,
    /** The thing belongs to the person's own enterprise. */
    OWN_ENTERPRISE,
    /** The thing was handed to the person's department, as lead or co-handler. */
    OWN_DEPARTMENT,
    /** The person's department leads on it. */
    LEAD_DEPARTMENT,
    /** The person's enterprise or department is invited to it. */
    INVITED
}
