package org.huiying.access;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountInvitations extends JpaRepository<AccountInvitation, UUID> {

    Optional<AccountInvitation> findByTokenDigest(String tokenDigest);

    /** Locked: of several who follow the same link at once, one comes in. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from AccountInvitation i where i.tokenDigest = :tokenDigest")
    Optional<AccountInvitation> lock(String tokenDigest);

    @Query("""
            select i from AccountInvitation i
            where i.enterpriseId = :enterprise and i.usedAt is null and i.revokedAt is null and i.expiresAt > :now
            order by i.createdAt
            """)
    List<AccountInvitation> openForEnterprise(UUID enterprise, Instant now);

    @Query("""
            select i from AccountInvitation i
            where i.accountId = :account and i.usedAt is null and i.revokedAt is null
            """)
    List<AccountInvitation> unusedForAccount(UUID account);
}
