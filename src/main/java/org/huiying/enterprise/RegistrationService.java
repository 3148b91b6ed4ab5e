package org.huiying.enterprise;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.LoginName;
import org.huiying.access.Newcomers;
import org.huiying.access.Policy;
import org.huiying.access.VisitorThrottle;
import org.huiying.shared.NotFound;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who register for a firm by themselves, and the organiser's decision about them. */
@Service
@Transactional
public class RegistrationService {

    private final Registrations registrations;
    private final Enterprises enterprises;
    private final EnterpriseBook book;
    private final Newcomers newcomers;
    private final VisitorThrottle throttle;
    private final Policy policy;
    private final Clock clock;

    RegistrationService(
            Registrations registrations,
            Enterprises enterprises,
            EnterpriseBook book,
            Newcomers newcomers,
            VisitorThrottle throttle,
            Policy policy,
            Clock clock) {
        this.registrations = registrations;
        this.enterprises = enterprises;
        this.book = book;
        this.newcomers = newcomers;
        this.throttle = throttle;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Keeps a registration for the organiser. The outcome never tells whether the firm or the sign-in name is known; the
     * same id again is the same registration.
     *
     * @param address where it comes from, to stop registering in bulk
     */
    @Allowed("registration.apply")
    public void apply(UUID id, RegistrationForm form, String address) {
        if (registrations.existsById(id)) {
            return;
        }
        var login = form.login();
        var code = new CreditCode(form.creditCode());
        var loginName = new LoginName(login.loginName()).value();
        var profile = new EnterpriseProfile(form.enterpriseName(), login.displayName(), form.phone());
        throttle.attempt("register", address);
        var registration = new Registration(id, code, profile, loginName, clock.instant());
        if (!newcomers.register(id, login)) {
            registration.noteThatLoginNameIsTaken();
        }
        registrations.save(registration);
    }

    /** Those still waiting, longest first. */
    @Allowed("registration.list")
    @Transactional(readOnly = true)
    public List<RegistrationSummary> waiting(Pageable page) {
        return registrations.findByStatusOrderByCreatedAt(RegistrationStatus.WAITING, page).stream()
                .map(this::summary)
                .toList();
    }

    @Allowed("registration.list")
    @Transactional(readOnly = true)
    public long countWaiting() {
        return registrations.countByStatus(RegistrationStatus.WAITING);
    }

    /** Lets the person speak for the firm, which is entered now if it is new. */
    @Allowed("registration.decide")
    public void approve(UUID id) {
        var registration = find(id);
        registration.approve(clock.instant());
        var enterpriseId = book.findOrEnter(UUID.randomUUID(), registration.code(), registration.profile());
        newcomers.admit(id, enterpriseId);
    }

    @Allowed("registration.decide")
    public void refuse(UUID id) {
        var registration = find(id);
        registration.refuse(clock.instant());
        if (registration.hasAccount()) {
            newcomers.turnAway(id);
        }
    }

    private Registration find(UUID id) {
        var registration = registrations.findById(id).orElseThrow(() -> new NotFound("registration", id));
        policy.require("registration.decide", registration);
        return registration;
    }

    private RegistrationSummary summary(Registration registration) {
        var known = enterprises.findByCreditCode(registration.code().value());
        return registration.summary(known.map(Enterprise::name).orElse(null));
    }
}
