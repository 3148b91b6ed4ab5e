package org.huiying.routing.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.CatalogueFilter;

/** The catalogue's filter as it stands in the address; what the address does not understand filters nothing. */
final class CatalogueParameters {

    private CatalogueParameters() {}

    static CatalogueFilter read(QueryParameters address) {
        var kind = address.getSingleParameter("kind").orElse("");
        return new CatalogueFilter(
                address.getSingleParameter("q").orElse(""),
                Arrays.stream(DepartmentKind.values())
                        .filter(each -> word(each).equals(kind))
                        .findFirst()
                        .orElse(null),
                address.getSingleParameter("closed").isPresent());
    }

    static QueryParameters write(CatalogueFilter filter) {
        Map<String, String> address = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            address.put("q", filter.text());
        }
        if (filter.kind() != null) {
            address.put("kind", word(filter.kind()));
        }
        if (filter.closedToo()) {
            address.put("closed", "too");
        }
        return QueryParameters.simple(address);
    }

    private static String word(DepartmentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
