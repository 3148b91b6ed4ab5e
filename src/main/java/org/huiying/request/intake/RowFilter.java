package org.huiying.request.intake;

/** Which rows of a sheet are shown. */
public enum RowFilter {
    ALL,
    /** Rows that cannot be imported as they are. */
    FAULTY,
    /** Sound rows somebody should look at. */
    NOTED
}
