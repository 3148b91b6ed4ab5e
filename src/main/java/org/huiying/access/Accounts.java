package org.huiying.access;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    @Query("select a from Account a where lower(a.loginName) = lower(:loginName)")
    Optional<Account> findByLoginName(String loginName);

    @Query("""
            select a.id, a.loginName, a.sessionEpoch, a.passwordHash, a.status
            from Account a where lower(a.loginName) = lower(:loginName)
            """)
    Optional<Credentials> findCredentials(String loginName);

    @Query("""
            select a from Account a
            where (lower(a.displayName) like lower(concat('%', :text, '%')) escape '\\'
                or lower(a.loginName) like lower(concat('%', :text, '%')) escape '\\')
              and (:status is null or a.status = :status)
              and (:role is null or :role member of a.roles)
            order by a.displayName, a.id
            """)
    List<Account> search(String text, @Nullable Role role, @Nullable AccountStatus status, Pageable page);

    @Query("select a from Account a where a.status = ACTIVE and a.enterpriseId = :enterprise order by a.displayName")
    List<Account> activeOfEnterprise(UUID enterprise);

    @Query("""
            select a from Account a where a.status = ACTIVE and a.departmentId = :department and :role member of a.roles
            order by a.displayName
            """)
    List<Account> activeOfDepartment(UUID department, Role role);

    @Query("select a from Account a where a.status = ACTIVE and :role member of a.roles order by a.displayName")
    List<Account> activeWithRole(Role role);

    /** Locked, so that two administrators cannot remove each other at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a
            where a.status = ACTIVE and org.huiying.access.Role.ADMINISTRATOR member of a.roles
            order by a.id
            """)
    List<Account> lockAdministrators();

    /** Does nothing when they were ended already: a late sign-out must not end the sessions begun since. */
    @Modifying
    @Query("update Account a set a.sessionEpoch = a.sessionEpoch + 1 where a.id = :id and a.sessionEpoch = :epoch")
    void endSessions(UUID id, int epoch);

    /** Nobody else enters an account until this transaction ends. */
    @Modifying
    @Query(value = "lock table account in share row exclusive mode", nativeQuery = true)
    void lockTable();

    /** The generation of sessions that counts for an account. */
    interface Epoch {
        UUID getId();

        int getSessionEpoch();
    }

    @Query("select a.id as id, a.sessionEpoch as sessionEpoch from Account a where a.status = ACTIVE and a.id in :ids")
    List<Epoch> activeEpochs(Collection<UUID> ids);
}
