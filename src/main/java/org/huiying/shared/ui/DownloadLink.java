package org.huiying.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** A link to a file below {@link Download#ROOT}. */
public class DownloadLink extends Anchor {

    private DownloadLink(String address, String words) {
        super(address, words);
        setRouterIgnore(true);
    }

    /** Saves the file. */
    public static DownloadLink keep(String address, String words) {
        var link = new DownloadLink(address, words);
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** Shows the file beside the page. */
    public static DownloadLink show(String address, String words) {
        var link = new DownloadLink(address, words);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
