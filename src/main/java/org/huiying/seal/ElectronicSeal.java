package org.huiying.seal;

import java.time.Instant;
import java.util.Optional;
import org.huiying.document.Signing;
import org.huiying.document.signature.Signer;
import org.huiying.document.signature.SigningUnavailable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What documents are signed with. The operator's key comes first, the demo's own key serves a demo that has none, and a
 * portal with neither issues documents that say they are unsigned.
 */
@Component
public class ElectronicSeal {

    private final OperatorsKey operatorsKey;
    private final ObjectProvider<DemoSeal> demoSeal;

    protected ElectronicSeal(OperatorsKey operatorsKey, ObjectProvider<DemoSeal> demoSeal) {
        this.operatorsKey = operatorsKey;
        this.demoSeal = demoSeal;
    }

    /**
     * Takes the seal in hand for one document.
     *
     * @param at when the document is signed
     * @return empty if this portal has no seal at all: its documents are issued unsigned
     * @throws SigningUnavailable if there should be one but it cannot be used now: nothing may be issued
     */
    public Optional<Signing> take(Instant at) throws SigningUnavailable {
        return signer().map(signer -> new Signing(signer, at));
    }

    private Optional<Signer> signer() throws SigningUnavailable {
        if (operatorsKey.isSet()) {
            return Optional.of(operatorsKey.signer());
        }
        var demo = demoSeal.getIfAvailable();
        return demo == null ? Optional.empty() : Optional.of(demo.signer());
    }
}
