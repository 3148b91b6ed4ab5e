package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiteralDeflaterTest {

    @ParameterizedTest
    @MethodSource("contents")
    void whatWasDeflatedInflatesAgain(byte[] content) throws IOException {
        var deflated = LiteralDeflater.deflate(content);

        try (var stream = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            assertThat(stream.readAllBytes()).isEqualTo(content);
        }
    }

    static Stream<byte[]> contents() {
        var random = new byte[100_000];
        new Random(1).nextBytes(random);
        return Stream.of(
                new byte[1], new byte[10_000], "Huiying".getBytes(StandardCharsets.US_ASCII), random, skewed());
    }

    /** Each octet as often as the two before it together: without a limit, the rarest would have a code of 24 bits. */
    private static byte[] skewed() {
        var content = new ByteArrayOutputStream();
        var before = 1;
        var count = 1;
        for (var octet = 0; octet < 25; octet++) {
            for (var i = 0; i < count; i++) {
                content.write(octet);
            }
            var next = before + count;
            before = count;
            count = next;
        }
        return content.toByteArray();
    }
}
