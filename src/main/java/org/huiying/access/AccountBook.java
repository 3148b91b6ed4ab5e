package org.huiying.access;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Where every new account is entered, whichever way its person comes, and the rules that hold for all of them. */
@Component
class AccountBook {

    private final Accounts accounts;
    private final Clock clock;

    AccountBook(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws RuleViolation if the sign-in name is taken, also when somebody takes it this very moment */
    Account enter(NewAccount wanted, @Nullable String passwordHash, AccountStatus status) {
        var account = new Account(wanted, passwordHash, status, clock.instant());
        if (accounts.findByLoginName(account.loginName()).isPresent()) {
            throw new RuleViolation("access.account.error.loginNameTaken");
        }
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            var taken = new RuleViolation("access.account.error.loginNameTaken");
            taken.addSuppressed(takenMeanwhile);
            throw taken;
        }
    }

    Account get(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account", id));
    }

    Account getWaiting(UUID id) {
        var account = get(id);
        if (account.status() != AccountStatus.WAITING) {
            throw new RuleViolation("error.notInThisState");
        }
        return account;
    }

    /** Roles make sense only with what they are for. */
    static void mustFit(Set<Role> roles, @Nullable UUID enterpriseId, @Nullable UUID departmentId) {
        if (roles.isEmpty()) {
            throw new RuleViolation("access.account.error.roleMissing");
        }
        if (departmentId == null && (roles.contains(Role.CLERK) || roles.contains(Role.LEADER))) {
            throw new RuleViolation("access.account.error.departmentMissing");
        }
        if (enterpriseId == null && roles.contains(Role.REPRESENTATIVE)) {
            throw new RuleViolation("access.account.error.enterpriseMissing");
        }
    }

    /** Somebody must be left who can let others in. */
    void mustNotBeLastAdministrator(Account leaving) {
        var administrators = accounts.lockAdministrators();
        if (administrators.size() == 1 && administrators.getFirst().id().equals(leaving.id())) {
            throw new RuleViolation("access.account.error.lastAdministrator");
        }
    }
}
