package org.huiying.seal;

import java.time.Clock;
import org.huiying.document.signature.DemoKey;
import org.huiying.document.signature.KeyFile;
import org.huiying.document.signature.Signer;
import org.huiying.document.signature.SigningUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demo's own key, made once and kept in the database, so that every server and every restart signs with the same
 * certificate. Does not exist unless the portal runs as a demo.
 */
@Component
@ConditionalOnBooleanProperty("huiying.demo")
class DemoSeal {

    private static final String HOLDER = "Huiying Demo (not for real use)";
    /** No secret: the demo's key is worth nothing. */
    private static final char[] PASSWORD = "demo".toCharArray();

    private final JdbcClient database;
    private final Clock clock;
    private @Nullable Signer signer;

    DemoSeal(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    synchronized Signer signer() throws SigningUnavailable {
        if (signer == null) {
            signer = KeyFile.open(keystore(), PASSWORD);
        }
        return signer;
    }

    /** Of two servers that make one at the same time, the first to commit has made it for both. */
    private byte[] keystore() {
        var now = clock.instant();
        database.sql("insert into demo_seal (keystore, made_at) values (?, ?) on conflict do nothing")
                .params(DemoKey.create(HOLDER, now, PASSWORD), java.sql.Timestamp.from(now))
                .update();
        return database.sql("select keystore from demo_seal")
                .query((row, _) -> row.getBytes("keystore"))
                .single();
    }
}
