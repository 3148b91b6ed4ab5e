package org.huiying.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A stream of letters in a process of its own, to see how much memory it takes. */
public final class LetterStream {

    private static final int LETTERS = 5_000;
    private static final int BETWEEN_LOOKS = 250;
    private static final double MB = 1 << 20;

    private LetterStream() {}

    public static void main(String[] arguments) {
        var ours = new LettersBench.Huiying();
        var peak = 0L;
        for (var i = 0; i < LETTERS; i++) {
            var letter = ours.make(i);
            if (i % BETWEEN_LOOKS == 0) {
                System.gc();
                var runtime = Runtime.getRuntime();
                peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
            }
            if (letter.length == 0) {
                throw new IllegalStateException("an empty letter");
            }
        }
        System.out.println(peak / MB);
    }

    /** The most memory in use after collections while letters stream through a heap of 128 MB, in megabytes. */
    static double peakHeap() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LetterStream.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A stream of letters does not fit into 128 MB");
        }
        return Double.parseDouble(output.strip());
    }
}
