package org.huiying.request.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.huiying.request.RequestContent;

/** What another module shows beside a draft and offers as a bean; asked anew whenever the writer pauses. */
public interface DraftAside {

    /** Smaller comes first. */
    int order();

    /** Empty when there is nothing to show for this text. */
    Optional<Component> beside(RequestContent content);
}
