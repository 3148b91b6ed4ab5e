package org.huiying.answer;

import java.time.Instant;
import java.util.UUID;

/**
 * A public question and its answer.
 *
 * @param id that of the request it retells; tells nobody anything who may not read the request
 * @param version travels with the form that edits it
 * @param department whose answer it is
 */
public record PublishedAnswer(
        UUID id, long version, String title, String question, String answer, String department, Instant publishedAt) {}
