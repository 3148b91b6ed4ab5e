package org.huiying.shared;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the portal is reached from outside, for links that people hand on. Never taken from a request's headers. */
@Component
public class PortalAddress {

    private final String base;

    PortalAddress(@Value("${huiying.public-url}") String base) {
        this.base = base.endsWith("/") ? base : base + "/";
    }

    /** The full address of a page, given its path without a leading slash. */
    public String of(String path) {
        return base + path;
    }

    /** The part of it by which people recognise the portal in the address bar, such as huiying.example.cn. */
    public String domain() {
        return URI.create(base).getAuthority();
    }
}
