package org.huiying;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiying.attachment.ReceivedFile;
import org.huiying.enterprise.CreditCode;
import org.huiying.enterprise.CreditCodes;
import org.huiying.forum.ForumPlan;
import org.huiying.forum.ForumPlans;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Arguments for calling any service method: well-formed, but naming nothing that exists. */
final class SampleArguments {

    private SampleArguments() {}

    static Object[] of(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(SampleArguments::sample)
                .toArray();
    }

    private static Object sample(Class<?> type) {
        if (type == UUID.class) {
            return UUID.randomUUID();
        } else if (type == String.class || type == CharSequence.class || type == Object.class) {
            return "sample text";
        } else if (type == long.class || type == Long.class) {
            return 0L;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == boolean.class || type == Boolean.class) {
            return false;
        } else if (type == byte[].class) {
            return new byte[] {1};
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {1});
        } else if (type == OutputStream.class) {
            return OutputStream.nullOutputStream();
        } else if (type == ReceivedFile.class) {
            return receivedFile();
        } else if (type == Instant.class) {
            return Instant.now();
        } else if (type == LocalDate.class) {
            return LocalDate.now();
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.now();
        } else if (type == Pageable.class) {
            return PageRequest.of(0, 5);
        } else if (type == CreditCode.class) {
            return CreditCodes.fictional(987_654);
        } else if (type == ForumPlan.class) {
            return ForumPlans.plan("sample title");
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == List.class || type == Collection.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return record(type);
        } else if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, _, _) -> null);
        }
        throw new IllegalArgumentException("No sample for " + type + ": add one");
    }

    private static ReceivedFile receivedFile() {
        try {
            return ReceivedFile.receive("sample.txt", new ByteArrayInputStream(new byte[] {'a'}));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Object record(Class<?> type) {
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(SampleArguments::sample)
                    .toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("No sample for " + type, failure);
        }
    }
}
