package org.huiying.access;

import java.time.Instant;
import java.util.UUID;

/**
 * An account as lists and edit forms show it.
 *
 * @param version travels with the edit form
 * @param hasPassword false while an invited person has not yet set one
 */
public record AccountSummary(
        long version, String loginName, Person person, AccountStatus status, boolean hasPassword, Instant createdAt) {

    public UUID id() {
        return person.id();
    }
}
