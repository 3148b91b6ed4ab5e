package org.huiying.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class JoiningTest {

    private static final String PASSWORD = "correct horse battery";

    /** What can have become of a link that does not work any more. */
    enum Spoiled {
        USED("used_at = now()"),
        REVOKED("revoked_at = now()"),
        EXPIRED("expires_at = now()");

        private final String change;

        Spoiled(String change) {
            this.change = change;
        }
    }

    @Autowired
    private TestPeople people;

    @Autowired
    private TestData data;

    @Autowired
    private AccountInvitationService invitations;

    @Autowired
    private Joining joining;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private PasswordHashes hashes;

    @Autowired
    private JdbcClient database;

    private UUID enterpriseId;
    private String token;

    @BeforeEach
    void invite() {
        enterpriseId = data.enterprise();
        people.signInOrganiser();
        token = token(invitations.inviteRepresentative(enterpriseId).url());
        people.signOut();
    }

    @Test
    void anInvitedPersonSpeaksForTheEnterprise() {
        var login = login();
        joining.joinEnterprise(token, login);

        var person = accounts.findByLoginName(login.loginName()).orElseThrow().person();
        assertThat(person.roles()).containsExactly(Role.REPRESENTATIVE);
        assertThat(person.enterpriseId()).isEqualTo(enterpriseId);
    }

    @Test
    void aLinkWorksOnce() {
        joining.joinEnterprise(token, login());

        assertRefused(() -> joining.joinEnterprise(token, login()), "access.invitation.error.used");
        assertRefused(() -> joining.open(token), "access.invitation.error.used");
    }

    @ParameterizedTest
    @EnumSource
    void aSpoiledLinkOpensNoFlow(Spoiled spoiled) {
        people.signInAdministrator();
        var person = people.newPerson(Set.of(Role.ORGANISER), null, null);
        var passwordToken = token(invitations.invitePassword(person.id()).url());
        var setUpToken = token(firstAdministrator.link());
        people.signOut();
        for (var spoiledToken : List.of(token, passwordToken, setUpToken)) {
            database.sql("update account_invitation set " + spoiled.change + " where token_digest = :digest")
                    .param("digest", new InvitationToken(spoiledToken).digest())
                    .update();
            assertThatThrownBy(() -> joining.open(spoiledToken)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> joining.joinEnterprise(spoiledToken, login()))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> joining.setPassword(spoiledToken, PASSWORD))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> joining.setUp(spoiledToken, login())).isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void aLinkOpensOnlyTheFlowItWasMadeFor() {
        assertRefused(() -> joining.setPassword(token, PASSWORD), "access.invitation.error.unknown");
        assertRefused(() -> joining.setUp(token, login()), "access.invitation.error.unknown");
        assertRefused(() -> joining.open("no such link"), "access.invitation.error.unknown");
    }

    @Test
    void ofManyWhoFollowALinkAtOnceOneComesIn() throws Exception {
        List<Callable<Boolean>> attempts = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(_ -> this::joins)
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var came = threads.invokeAll(attempts).stream()
                    .filter(attempt -> attempt.resultNow())
                    .count();
            assertThat(came).isOne();
        }
        assertThat(accounts.activeOfEnterprise(enterpriseId)).hasSize(1);
    }

    @Test
    void aRefusedPasswordDoesNotUseTheLinkUp() {
        assertRefused(
                () -> joining.joinEnterprise(token, new NewLogin("代表", UUID.randomUUID() + "@example.com", "short")),
                "access.password.error.length");

        joining.joinEnterprise(token, login());
        assertThat(accounts.activeOfEnterprise(enterpriseId)).hasSize(1);
    }

    @Test
    void aTakenSignInNameIsRefusedWhateverTheCase() {
        var login = login();
        joining.joinEnterprise(token, login);
        people.signInOrganiser();
        var second = token(invitations.inviteRepresentative(enterpriseId).url());
        people.signOut();

        assertRefused(
                () -> joining.joinEnterprise(
                        second, new NewLogin("代表", login.loginName().toUpperCase(), PASSWORD)),
                "access.account.error.loginNameTaken");
    }

    @Test
    void aNewPasswordEndsTheSessionsBegunWithTheOldOne() {
        people.signInAdministrator();
        var person = people.newPerson(Set.of(Role.ORGANISER), null, null);
        var before = accounts.findById(person.id()).orElseThrow().signedIn();
        var passwordToken = token(invitations.invitePassword(person.id()).url());
        people.signOut();

        joining.setPassword(passwordToken, PASSWORD);

        var account = accounts.findById(person.id()).orElseThrow();
        assertThat(account.mayUse(before.sessionEpoch())).isFalse();
        assertThat(hashes.matches(PASSWORD, account.passwordHash())).isTrue();
    }

    @Test
    void aNewLinkForThePasswordVoidsTheEarlierOne() {
        people.signInAdministrator();
        var person = people.newPerson(Set.of(Role.ORGANISER), null, null);
        var first = token(invitations.invitePassword(person.id()).url());
        invitations.invitePassword(person.id());
        people.signOut();

        assertRefused(() -> joining.setPassword(first, PASSWORD), "access.invitation.error.revoked");
    }

    @Test
    void anOrganiserCannotTakeOverAnAdministratorByALink() {
        var administrator = people.newPerson(Set.of(Role.ADMINISTRATOR), null, null);
        people.signInOrganiser();

        assertRefused(() -> invitations.invitePassword(administrator.id()), "error.notInThisState");
    }

    @Test
    void theSetUpLinkMakesNobodyOnceThereIsAnAccount() {
        var setUpToken = token(firstAdministrator.link());

        assertRefused(() -> joining.setUp(setUpToken, login()), "access.invitation.error.used");
    }

    private boolean joins() {
        try {
            people.signOut();
            joining.joinEnterprise(token, login());
            return true;
        } catch (RuleViolation late) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static NewLogin login() {
        return new NewLogin("企业代表", UUID.randomUUID() + "@example.com", PASSWORD);
    }

    private static String token(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
