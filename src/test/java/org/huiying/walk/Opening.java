package org.huiying.walk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * An address and who finds what there; whoever is not named is refused.
 *
 * @param template of the route
 */
record Opening(String template, String address, Map<Actor, Shown> shown) {

    static final Actor[] EVERYBODY = Actor.values();

    static final Actor[] SIGNED_IN = Arrays.stream(Actor.values())
            .filter(actor -> actor != Actor.NOBODY && actor != Actor.SIGNED_OUT)
            .toArray(Actor[]::new);

    /** @param view its simple name */
    record Shown(String view, String heading) {}

    static Opening of(String template, String address) {
        return new Opening(template, address, Map.of());
    }

    static Opening of(String address) {
        return of(address, address);
    }

    Opening shows(String view, String heading, Actor... actors) {
        var more = new EnumMap<Actor, Shown>(Actor.class);
        more.putAll(shown);
        Arrays.stream(actors).forEach(actor -> more.put(actor, new Shown(view, heading)));
        return new Opening(template, address, more);
    }
}
