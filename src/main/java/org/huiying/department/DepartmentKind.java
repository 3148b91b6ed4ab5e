package org.huiying.department;

/** The twelve kinds of department, as the routing sample labels them. */
public enum DepartmentKind {
    CUSTOMS,
    FOREX,
    TAX,
    COMMERCE,
    DRC,
    INDUSTRY,
    TALENT,
    IMMIGRATION,
    COUNCIL,
    MARKET,
    FINANCE,
    TRANSPORT
}
