package org.huiying.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    @Query("select a from Account a where lower(a.loginName) = lower(:loginName)")
    Optional<Account> findByLoginName(String loginName);

    /** Does nothing when they were ended already: a late sign-out must not end the sessions begun since. */
    @Modifying
    @Query("update Account a set a.sessionEpoch = a.sessionEpoch + 1 where a.id = :id and a.sessionEpoch = :epoch")
    void endSessions(UUID id, int epoch);
}
