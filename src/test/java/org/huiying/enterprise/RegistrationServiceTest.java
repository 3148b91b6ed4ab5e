package org.huiying.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiying.PortalTest;
import org.huiying.access.AccountService;
import org.huiying.access.NewLogin;
import org.huiying.access.Person;
import org.huiying.access.TestPeople;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RegistrationServiceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(700_000);

    @Autowired
    private TestPeople people;

    @Autowired
    private RegistrationService registrations;

    @Autowired
    private EnterpriseService enterprises;

    @Autowired
    private AccountService accounts;

    private final UUID id = UUID.randomUUID();
    private final CreditCode code = CreditCodes.fictional(NUMBER.incrementAndGet());
    private final String address = "192.0.2." + NUMBER.get() % 250;

    @Test
    void nothingIsBoundBeforeTheOrganiserDecides() {
        register(id, id + "@example.com");

        people.signInOrganiser();
        assertThat(enterprises.findByCode(code)).isEmpty();
        assertThat(waiting(id).knownAs()).isNull();
    }

    @Test
    void approvingLetsThePersonSpeakForTheNewEnterprise() {
        register(id, id + "@example.com");
        people.signInOrganiser();

        registrations.approve(id);

        var enterprise = enterprises.findByCode(code).orElseThrow();
        assertThat(accounts.ofEnterprise(enterprise.id()))
                .extracting(Person::id)
                .containsExactly(id);
    }

    @Test
    void registeringForAKnownEnterpriseTellsNothingAndBindsNothing() {
        people.signInOrganiser();
        var known = enterprises.add(UUID.randomUUID(), code, "已知企业有限公司");
        assertThatCode(() -> register(id, id + "@example.com")).doesNotThrowAnyException();

        people.signInOrganiser();
        assertThat(accounts.ofEnterprise(known)).isEmpty();
        assertThat(waiting(id).knownAs()).isEqualTo("已知企业有限公司");

        registrations.approve(id);
        assertThat(accounts.ofEnterprise(known)).hasSize(1);
        assertThat(enterprises.get(known).name()).isEqualTo("已知企业有限公司");
    }

    @Test
    void aTakenSignInNameIsToldToTheOrganiserOnly() {
        register(UUID.randomUUID(), id + "@example.com");
        assertThatCode(() -> register(id, id + "@EXAMPLE.com")).doesNotThrowAnyException();

        people.signInOrganiser();
        assertThat(waiting(id).loginNameTaken()).isTrue();
        assertThatThrownBy(() -> registrations.approve(id)).isInstanceOf(RuleViolation.class);
        registrations.refuse(id);
    }

    @Test
    void refusingFreesTheSignInName() {
        register(id, id + "@example.com");
        people.signInOrganiser();
        registrations.refuse(id);

        var second = UUID.randomUUID();
        register(second, id + "@example.com");

        people.signInOrganiser();
        assertThat(waiting(second).loginNameTaken()).isFalse();
    }

    @Test
    void aDecisionIsMadeOnce() {
        register(id, id + "@example.com");
        people.signInOrganiser();
        registrations.approve(id);

        assertThatThrownBy(() -> registrations.refuse(id)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> registrations.approve(id)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyTheOrganiserDecides() {
        register(id, id + "@example.com");
        people.signInAdministrator();

        assertThatThrownBy(() -> registrations.approve(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void registeringInBulkFromOneAddressIsStopped() {
        people.signOut();

        assertThatThrownBy(() -> {
                    for (var attempt = 0; attempt < 20; attempt++) {
                        var next = UUID.randomUUID();
                        registrations.apply(next, form(next + "@example.com"), "bulk " + id);
                    }
                })
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("access.error.paused");
    }

    private void register(UUID registrationId, String loginName) {
        people.signOut();
        registrations.apply(registrationId, form(loginName), address + registrationId);
    }

    private RegistrationForm form(String loginName) {
        var login = new NewLogin("阿依古丽", loginName, "correct horse battery");
        return new RegistrationForm(code.value(), "云州天山果业有限公司", "0999-123456", login);
    }

    private RegistrationSummary waiting(UUID registrationId) {
        return registrations.waiting(Pageable.unpaged()).stream()
                .filter(registration -> registration.id().equals(registrationId))
                .findFirst()
                .orElseThrow();
    }
}
