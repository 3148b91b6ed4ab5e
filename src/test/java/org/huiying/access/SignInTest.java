package org.huiying.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class SignInTest {

    private static final String PASSWORD = "correct horse 电池";
    private static final String WRONG = "/sign-in?refused=wrong";
    private static final String PAUSED = "/sign-in?refused=paused";

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordHashes hashes;

    private MockMvc browser;
    private String name;

    @BeforeEach
    void open() {
        SecurityContextHolder.clearContext();
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
        name = UUID.randomUUID() + "@example.com";
    }

    @Test
    void theRightPasswordOpensANewSession() throws Exception {
        account(AccountStatus.ACTIVE);

        var answer = signIn(name.toUpperCase(), PASSWORD, "10.1.0.1");

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(signedIn(answer.getRequest().getSession())).isNotNull();
    }

    @Test
    void theSessionDoesNotKeepThePassword() throws Exception {
        account(AccountStatus.ACTIVE);

        var session = signIn(name, PASSWORD, "10.1.0.2").getRequest().getSession();

        var context = (SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(context.getAuthentication().getCredentials()).isNull();
    }

    @Test
    void anUnknownNameAWrongPasswordAndAClosedAccountGetTheSameReply() throws Exception {
        var unknown = signIn(name, PASSWORD, "10.1.0.3").getResponse();
        account(AccountStatus.ACTIVE);
        var wrong = signIn(name, "something else", "10.1.0.3").getResponse();
        name = UUID.randomUUID() + "@example.com";
        account(AccountStatus.CLOSED);
        var closed = signIn(name, PASSWORD, "10.1.0.3").getResponse();

        assertThat(unknown.getRedirectedUrl()).isEqualTo(WRONG);
        assertThat(wrong.getRedirectedUrl()).isEqualTo(WRONG);
        assertThat(closed.getRedirectedUrl()).isEqualTo(WRONG);
        assertThat(unknown.getStatus()).isEqualTo(wrong.getStatus()).isEqualTo(closed.getStatus());
    }

    @Test
    void thatAnAccountWaitsIsToldOnlyAfterTheRightPassword() throws Exception {
        account(AccountStatus.WAITING);

        assertThat(reply("something else", "10.1.0.4")).isEqualTo(WRONG);
        assertThat(reply(PASSWORD, "10.1.0.4")).isEqualTo("/sign-in?refused=waiting");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void guessingPausesWhetherThereIsAnAccountOrNot(boolean known) throws Exception {
        if (known) {
            account(AccountStatus.ACTIVE);
        }
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(reply("guess " + attempt, "10.1.0.5")).isEqualTo(WRONG);
        }

        assertThat(reply(PASSWORD, "10.1.0.5")).isEqualTo(PAUSED);
    }

    @Test
    void whoGuessesFromElsewhereDoesNotKeepTheOwnerOut() throws Exception {
        account(AccountStatus.ACTIVE);
        for (var attempt = 0; attempt < 20; attempt++) {
            reply("guess " + attempt, "10.1.0.6");
        }

        assertThat(reply(PASSWORD, "10.1.0.7")).isEqualTo("/");
    }

    private String reply(String password, String address) throws Exception {
        return String.valueOf(signIn(name, password, address).getResponse().getRedirectedUrl());
    }

    private MvcResult signIn(String loginName, String password, String address) throws Exception {
        return browser.perform(post("/sign-in")
                        .param("username", loginName)
                        .param("password", password)
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn();
    }

    private static @Nullable Object signedIn(@Nullable HttpSession session) {
        return session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }

    private void account(AccountStatus status) {
        var wanted = new NewAccount(UUID.randomUUID(), name, "测试人员", Set.of(Role.ORGANISER), null, null);
        accounts.saveAndFlush(new Account(wanted, hashes.hash(PASSWORD), status, Instant.now()));
    }
}
