package org.huiying.routing.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.learning.AccuracyPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What the accuracy page shows, as it stands in the address; what the address does not understand is left out.
 *
 * @param decided of the cell whose requests are listed; null if none is
 * @param proposed of that cell; null where nothing was proposed
 */
record AccuracyAddress(
        AccuracyPeriod period,
        @Nullable DepartmentKind proposed,
        @Nullable DepartmentKind decided) {

    static AccuracyAddress read(QueryParameters address) {
        return new AccuracyAddress(
                find(AccuracyPeriod.values(), address.getSingleParameter("period"))
                        .orElse(AccuracyPeriod.QUARTER),
                find(DepartmentKind.values(), address.getSingleParameter("proposed"))
                        .orElse(null),
                find(DepartmentKind.values(), address.getSingleParameter("decided"))
                        .orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("period", word(period));
        if (proposed != null) {
            address.put("proposed", word(proposed));
        }
        if (decided != null) {
            address.put("decided", word(decided));
        }
        return QueryParameters.simple(address);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, Optional<String> word) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(word.orElse("")))
                .findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
