package org.huiying.attachment;

import java.util.UUID;

/** A kept file and what it hangs on. */
record KeptFile(AttachmentSummary summary, String ownerKind, UUID ownerId) {}
