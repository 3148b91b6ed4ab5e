package org.huiying.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    @Query("select a from Account a where lower(a.loginName) = lower(:loginName)")
    Optional<Account> findByLoginName(String loginName);
}
