package org.huiying.seal;

import java.time.Instant;
import java.util.Optional;
import org.huiying.document.Signing;
import org.huiying.document.signature.DemoKey;
import org.huiying.document.signature.KeyFile;
import org.huiying.document.signature.SigningUnavailable;
import org.huiying.document.signature.SigningUnavailable.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The portal's seal, which a test can give a key and take out of reach; put down again it is none, as without settings. */
@TestComponent
@Primary
public class TestSeal extends ElectronicSeal {

    private static final char[] PASSWORD = "test".toCharArray();

    private volatile @Nullable Reason outOfReach;
    private volatile byte @Nullable [] keystore;

    TestSeal(OperatorsKey operatorsKey, OperatorsTimeStamps timeStamps, ObjectProvider<DemoSeal> demoSeal) {
        super(operatorsKey, timeStamps, demoSeal);
    }

    public void haveAKey() {
        keystore = DemoKey.create("Test", Instant.now(), PASSWORD);
        outOfReach = null;
    }

    public void loseReach(Reason reason) {
        outOfReach = reason;
    }

    public void putDown() {
        keystore = null;
        outOfReach = null;
    }

    @Override
    public Optional<Signing> take(Instant at) throws SigningUnavailable {
        var reason = outOfReach;
        if (reason != null) {
            throw new SigningUnavailable(reason);
        }
        var key = keystore;
        return key == null ? super.take(at) : Optional.of(new Signing(KeyFile.open(key, PASSWORD), at));
    }
}
