package org.huiying.handling.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huiying.handling.InboxFilter;
import org.huiying.handling.Light;
import org.huiying.handling.Part;
import org.huiying.handling.Tray;
import org.jspecify.annotations.Nullable;

/** The inbox's filter as it stands in the address; what the address does not understand filters nothing. */
final class InboxParameters {

    private InboxParameters() {}

    static InboxFilter read(QueryParameters address) {
        var tray = constant(Tray.values(), address, "tray");
        return new InboxFilter(
                tray == null ? Tray.OPEN : tray,
                address.getSingleParameter("q").orElse(""),
                constant(Part.values(), address, "part"),
                constant(Light.values(), address, "light"));
    }

    static QueryParameters write(InboxFilter filter) {
        Map<String, String> address = new LinkedHashMap<>();
        if (filter.tray() != Tray.OPEN) {
            address.put("tray", word(filter.tray()));
        }
        if (!filter.text().isBlank()) {
            address.put("q", filter.text());
        }
        if (filter.part() != null) {
            address.put("part", word(filter.part()));
        }
        if (filter.light() != null) {
            address.put("light", word(filter.light()));
        }
        return QueryParameters.simple(address);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, QueryParameters address, String name) {
        var word = address.getSingleParameter(name).orElse("");
        return Arrays.stream(all)
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
