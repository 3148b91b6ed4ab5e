package org.huiying.access;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who registered by themselves: they wait until an organiser admits them to an enterprise or turns them away. */
@Service
@Transactional
public class Newcomers {

    private final Accounts accounts;
    private final AccountBook book;
    private final PasswordHashes hashes;

    Newcomers(Accounts accounts, AccountBook book, PasswordHashes hashes) {
        this.accounts = accounts;
        this.book = book;
        this.hashes = hashes;
    }

    /**
     * Enters a waiting account.
     *
     * @return false, after the same work, if the sign-in name is taken: who registers must not be told
     */
    @Allowed("account.register")
    public boolean register(UUID id, NewLogin login) {
        var loginName = new LoginName(login.loginName()).value();
        PasswordRules.mustBeGood(login.password(), loginName);
        var hash = hashes.hash(login.password());
        accounts.lockTable();
        if (accounts.findByLoginName(loginName).isPresent()) {
            return false;
        }
        var wanted = new NewAccount(id, loginName, login.displayName(), Set.of(), null, null);
        book.enter(wanted, hash, AccountStatus.WAITING);
        return true;
    }

    /** Lets a waiting person in, to speak for the enterprise. */
    @Allowed("account.admit")
    public void admit(UUID id, UUID enterpriseId) {
        book.getWaiting(id).admit(enterpriseId);
    }

    /** Forgets a waiting account; its sign-in name is free again. */
    @Allowed("account.admit")
    public void turnAway(UUID id) {
        accounts.delete(book.getWaiting(id));
    }
}
