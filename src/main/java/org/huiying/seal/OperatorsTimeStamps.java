package org.huiying.seal;

import java.net.URI;
import java.time.Duration;
import org.huiying.document.signature.Signer;
import org.huiying.document.signature.StampedSigner;
import org.huiying.document.signature.TimeStampService;
import org.huiying.shared.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The time-stamp service the operator has set, if any. */
@Component
class OperatorsTimeStamps {

    /** A letter's number is held meanwhile, so the next one waits too. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final @Nullable TimeStampService service;

    OperatorsTimeStamps(@Value("${huiying.signing.tsa:}") String address) {
        service = address.isBlank() ? null : service(address.strip());
    }

    /** The signer, with a trusted time on each signature if there is such a service. */
    Signer on(Signer signer) {
        return service == null ? signer : new StampedSigner(signer, service);
    }

    private static TimeStampService service(String address) {
        try {
            return new TimeStampService(URI.create(address), PATIENCE);
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused("HUIYING_SIGNING_TSA must be the http or https address of a time-stamp service, not "
                    + address + ". Leave it away to sign without time stamps.");
        }
    }
}
