package org.huiying.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.shared.RuleViolation;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the portal as the administrator keeps them, and their names for everybody. */
@Service
@Transactional
public class AccountService {

    private final Accounts accounts;
    private final AccountBook book;

    AccountService(Accounts accounts, AccountBook book) {
        this.accounts = accounts;
        this.book = book;
    }

    /** Makes an account without a password; an invitation lets its person set one. The same id again changes nothing. */
    @Allowed("account.edit")
    public void create(NewAccount wanted) {
        if (!accounts.existsById(wanted.id())) {
            AccountBook.mustFit(wanted.roles(), wanted.enterpriseId(), wanted.departmentId());
            book.enter(wanted, null, AccountStatus.ACTIVE);
        }
    }

    /** @param version as it was when the form was opened */
    @Allowed("account.edit")
    public void edit(UUID id, long version, AccountEdit edit) {
        var account = book.get(id);
        if (account.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Account.class, id);
        }
        AccountBook.mustFit(edit.roles(), account.person().enterpriseId(), edit.departmentId());
        if (account.isActive()
                && account.is(Role.ADMINISTRATOR)
                && !edit.roles().contains(Role.ADMINISTRATOR)) {
            book.mustNotBeLastAdministrator(account);
        }
        account.edit(edit);
    }

    /** Closes an account and ends its sessions at once; what its person did stays. */
    @Allowed("account.edit")
    public void close(UUID id) {
        var account = book.get(id);
        if (account.is(Role.ADMINISTRATOR)) {
            book.mustNotBeLastAdministrator(account);
        }
        account.close();
    }

    /** Opens a closed account again; a waiting one is for the organiser to approve. */
    @Allowed("account.edit")
    public void reopen(UUID id) {
        var account = book.get(id);
        if (account.status() == AccountStatus.WAITING) {
            throw new RuleViolation("error.notInThisState");
        }
        account.reopen();
    }

    @Allowed("account.edit")
    public void endSessions(UUID id) {
        book.get(id).endSessions();
    }

    @Allowed("account.list")
    @Transactional(readOnly = true)
    public AccountSummary get(UUID id) {
        return book.get(id).summary();
    }

    /** By name, a page at a time. */
    @Allowed("account.list")
    @Transactional(readOnly = true)
    public List<AccountSummary> list(AccountFilter filter, Pageable page) {
        var literal =
                filter.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return accounts.search(literal, filter.role(), filter.status(), page).stream()
                .map(Account::summary)
                .toList();
    }

    /** The people who speak for a firm. */
    @Allowed("account.ofEnterprise")
    @Transactional(readOnly = true)
    public List<Person> ofEnterprise(UUID enterpriseId) {
        return accounts.activeOfEnterprise(enterpriseId).stream()
                .map(Account::person)
                .toList();
    }

    /** Names by id, for timelines and letters; of closed accounts too. */
    @Allowed("account.names")
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return accounts.findAllById(ids).stream()
                .map(Account::person)
                .collect(Collectors.toMap(Person::id, Person::name));
    }
}
