package org.huiying.verification;

import java.util.Optional;
import org.huiying.access.Allowed;
import org.huiying.access.VisitorThrottle;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Service;

/** What anybody at all may ask: whether the document in his hands is genuine, and how it stands today. */
@Service
public class Verification {

    /** Enough for a bank's counter behind one address, nothing against 128 bits. */
    private static final int FREE_MISSES_PER_HOUR = 30;

    private final IssuedDocuments documents;
    private final VisitorThrottle throttle;

    Verification(IssuedDocuments documents, VisitorThrottle throttle) {
        this.documents = documents;
        this.throttle = throttle;
    }

    /**
     * Looks a code up. Only codes that are not there count against the visitor.
     *
     * @param typed as somebody typed or scanned it
     * @param address where the visitor comes from
     * @return empty if there is no such document
     * @throws RuleViolation if it is no code, or this visitor has tried too many
     */
    @Allowed("document.verify")
    public Optional<Finding> check(String typed, String address) {
        var code = VerificationCode.parse(typed);
        return throttle.search("verify", address, FREE_MISSES_PER_HOUR, () -> documents.byCode(code));
    }
}
