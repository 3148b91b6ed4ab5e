package org.huiying.document.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huiying.document.signature.SigningUnavailable.Reason;

/** A PKCS#12 file that holds one private key with its certificates. */
public final class KeyFile {

    private KeyFile() {}

    /** A signer with the key in {@code file}. */
    public static KeySigner open(Path file, char[] password) throws SigningUnavailable {
        try {
            return open(Files.readAllBytes(file), password);
        } catch (NoSuchFileException missing) {
            throw new SigningUnavailable(Reason.KEY_MISSING, missing);
        } catch (IOException failure) {
            throw new SigningUnavailable(Reason.KEY_UNREADABLE, failure);
        }
    }

    /** A signer with the key in a file that was read already. */
    public static KeySigner open(byte[] file, char[] password) throws SigningUnavailable {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            return signer(store, password);
        } catch (IOException failure) {
            var isLocked = failure.getCause() instanceof UnrecoverableKeyException;
            throw new SigningUnavailable(isLocked ? Reason.PASSWORD_WRONG : Reason.KEY_UNREADABLE, failure);
        } catch (GeneralSecurityException failure) {
            throw new SigningUnavailable(Reason.KEY_UNREADABLE, failure);
        }
    }

    private static KeySigner signer(KeyStore store, char[] password)
            throws GeneralSecurityException, SigningUnavailable {
        for (var alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key) {
                return KeySigner.of(key, chain(store, alias));
            }
        }
        throw new SigningUnavailable(Reason.KEY_MISSING);
    }

    private static List<X509Certificate> chain(KeyStore store, String alias)
            throws GeneralSecurityException, SigningUnavailable {
        var chain = new ArrayList<X509Certificate>();
        var certificates = store.getCertificateChain(alias);
        if (certificates == null || certificates.length == 0) {
            throw new SigningUnavailable(Reason.KEY_MISSING);
        }
        for (var certificate : certificates) {
            chain.add((X509Certificate) certificate);
        }
        return chain;
    }
}
