package org.huiying.forum.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.huiying.forum.ForumDetails;

/** What a later module adds to the page of a forum, as a bean; empty for those whom it does not concern. */
public interface ForumAddition {

    Optional<Component> of(ForumDetails forum);
}
