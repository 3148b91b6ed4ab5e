package org.huiying.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.huiying.document.signature.KeyFile;
import org.huiying.document.signature.Signer;
import org.huiying.document.signature.SigningUnavailable;
import org.huiying.document.signature.SigningUnavailable.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key the operator has set. Its file is looked at anew for every document: taken away, nothing is signed; put back
 * or renewed, signing goes on without a restart.
 */
@Component
class OperatorsKey {

    private final String keystore;
    private final char[] password;
    private @Nullable Opened opened;

    private record Opened(FileTime written, Signer signer) {}

    OperatorsKey(
            @Value("${huiying.signing.keystore:}") String keystore,
            @Value("${huiying.signing.password:}") String password) {
        this.keystore = keystore.strip();
        this.password = password.toCharArray();
    }

    boolean isSet() {
        return !keystore.isEmpty();
    }

    synchronized Signer signer() throws SigningUnavailable {
        var file = Path.of(keystore);
        var written = written(file);
        if (opened == null || !opened.written().equals(written)) {
            opened = new Opened(written, KeyFile.open(file, password));
        }
        return opened.signer();
    }

    private static FileTime written(Path file) throws SigningUnavailable {
        try {
            return Files.getLastModifiedTime(file);
        } catch (NoSuchFileException missing) {
            throw new SigningUnavailable(Reason.KEY_MISSING, missing);
        } catch (IOException failure) {
            throw new SigningUnavailable(Reason.KEY_UNREADABLE, failure);
        }
    }
}
