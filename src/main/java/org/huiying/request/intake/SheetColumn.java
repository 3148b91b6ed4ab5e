package org.huiying.request.intake;

import org.huiying.request.RequestContent;

/** The columns of a request sheet, in the order of the template. */
public enum SheetColumn {
    REFERENCE(100, 8),
    CREDIT_CODE(100, 24),
    ENTERPRISE(120, 32),
    CONTACT(60, 14),
    PHONE(40, 16),
    TITLE(RequestContent.TITLE_LIMIT, 36),
    BODY(RequestContent.TEXT_LIMIT, 64),
    WISH(RequestContent.TEXT_LIMIT, 40),
    TOPIC(100, 16),
    CONFIDENTIAL(20, 12);

    private final int longest;
    private final int width;

    SheetColumn(int longest, int width) {
        this.longest = longest;
        this.width = width;
    }

    /** How many characters a cell may have. */
    public int longest() {
        return longest;
    }

    /** The key of the column's heading. */
    public String headingKey() {
        return "request.intake.column." + name();
    }

    int width() {
        return width;
    }
}
