package org.huiying.verification;

import java.util.UUID;

/** Where the files of one kind of documents are kept; the module that issues them offers it as a bean. */
public interface IssuedFiles {

    DocumentKind kind();

    /** The bytes as they left the house. */
    byte[] pdf(UUID documentId);
}
