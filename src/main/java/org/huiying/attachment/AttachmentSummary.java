package org.huiying.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A kept file.
 *
 * @param fileName for people to read; it never names anything on the server
 * @param sha256 in hexadecimal digits
 */
public record AttachmentSummary(UUID id, String fileName, FileKind kind, long size, String sha256, Instant addedAt) {}
