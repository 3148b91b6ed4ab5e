package org.huiying.access;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who there is to be told something. For code that runs on nobody's behalf, such as listeners to events; screens ask
 * {@link AccountService}.
 */
@Component
@Transactional(readOnly = true)
public class People {

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<Person> ofEnterprise(UUID enterpriseId) {
        return persons(accounts.activeOfEnterprise(enterpriseId));
    }

    public List<Person> ofDepartment(UUID departmentId, Role role) {
        return persons(accounts.activeOfDepartment(departmentId, role));
    }

    public List<Person> with(Role role) {
        return persons(accounts.activeWithRole(role));
    }

    private static List<Person> persons(List<Account> found) {
        return found.stream().map(Account::person).toList();
    }
}
