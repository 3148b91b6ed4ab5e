package org.huiying.attachment;

import java.util.UUID;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;

/** What files hang on, as a bean of the module that owns it: it alone knows who may read and change them. */
public interface AttachmentOwner {

    /** A word of its own, kept with each file; never changed once files exist. */
    String kind();

    /** @throws NotFound unless the person at the screen may read the owner now */
    void requireReadable(UUID ownerId);

    /**
     * @throws NotFound unless the person at the screen has to do with the owner
     * @throws RuleViolation unless files may be added and removed now
     */
    void requireChangeable(UUID ownerId);
}
