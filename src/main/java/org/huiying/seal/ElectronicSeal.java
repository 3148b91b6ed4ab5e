package org.huiying.seal;

import java.time.Instant;
import java.util.Optional;
import org.huiying.document.Seal;
import org.huiying.document.Signing;
import org.huiying.document.signature.Signer;
import org.huiying.document.signature.SigningUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What documents are signed with. The operator's key comes first, the demo's own key serves a demo that has none, and a
 * portal with neither issues documents that say they are unsigned.
 */
@Component
public class ElectronicSeal {

    private final OperatorsKey operatorsKey;
    private final OperatorsTimeStamps timeStamps;
    private final ObjectProvider<DemoSeal> demoSeal;

    protected ElectronicSeal(
            OperatorsKey operatorsKey, OperatorsTimeStamps timeStamps, ObjectProvider<DemoSeal> demoSeal) {
        this.operatorsKey = operatorsKey;
        this.timeStamps = timeStamps;
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
        return signer().map(timeStamps::on).map(signer -> new Signing(signer, at));
    }

    /**
     * What is seen of the seal where a document is signed.
     *
     * @param issuer whose seal it is
     * @param picture the issuer's own seal, if there is one
     * @return empty for a signature that is not seen; only a demo draws a seal for an issuer without one
     */
    public Optional<Seal> appearance(String issuer, byte @Nullable [] picture) {
        if (picture != null) {
            return Seal.of(picture);
        }
        return operatorsKey.isSet()
                ? Optional.empty()
                : Optional.ofNullable(demoSeal.getIfAvailable()).map(_ -> Seal.demonstration(issuer));
    }

    private Optional<Signer> signer() throws SigningUnavailable {
        if (operatorsKey.isSet()) {
            return Optional.of(operatorsKey.signer());
        }
        var demo = demoSeal.getIfAvailable();
        return demo == null ? Optional.empty() : Optional.of(demo.signer());
    }
}
