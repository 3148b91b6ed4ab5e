package org.huiying.attachment;

/** How much may hang on one thing. The browser is told too, but only the count on the server decides. */
public final class AttachmentLimits {

    private static final int MEGABYTE = 1024 * 1024;

    public static final int FILE_MEGABYTES = 20;
    public static final int FILE_BYTES = FILE_MEGABYTES * MEGABYTE;
    public static final int FILES = 10;
    public static final int TOTAL_MEGABYTES = 60;
    public static final long TOTAL_BYTES = (long) TOTAL_MEGABYTES * MEGABYTE;

    private AttachmentLimits() {}
}
