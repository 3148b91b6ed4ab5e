package org.huiying.request.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the organiser wants a sheet imported.
 *
 * @param forumId the forum its requests are for, or null outside any forum
 * @param withRepeated whether rows that say what was raised before come in too
 * @param unnamedFirm what a firm is called that the sheet does not name
 */
public record ImportChoice(@Nullable UUID forumId, boolean withRepeated, String unnamedFirm) {}
