package org.huiying.department.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.access.AccountFilter;
import org.huiying.access.AccountStatus;
import org.huiying.access.Role;
import org.jspecify.annotations.Nullable;

/** The filter of the people's list as its address shows it; a value nobody knows means no filter. */
final class PeopleParameters {

    private PeopleParameters() {}

    static AccountFilter filter(String text, @Nullable Role role, @Nullable AccountStatus status) {
        return new AccountFilter(text.strip(), role, status);
    }

    static AccountFilter read(QueryParameters address) {
        return filter(
                address.getSingleParameter("q").orElse(""),
                known(Role.values(), address.getSingleParameter("role").orElse("")),
                known(
                        AccountStatus.values(),
                        address.getSingleParameter("status").orElse("")));
    }

    static QueryParameters write(AccountFilter filter) {
        return QueryParameters.simple(Stream.of(
                        Map.entry("q", filter.text()),
                        Map.entry("role", name(filter.role())),
                        Map.entry("status", name(filter.status())))
                .filter(parameter -> !parameter.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E known(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
