package org.huiying.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.huiying.document.Letterhead;
import org.huiying.document.ReplyLetter;
import org.huiying.document.SampleDocuments;
import org.huiying.document.Typesetter;

/** How fast letters are made: {@code [--count N] [--out DIR]}, prints {@code name value} lines. */
public final class LettersBench {

    private static final int WARM_UP = 60;
    private static final double NANOS_PER_MS = 1e6;

    private LettersBench() {}

    public static void main(String[] arguments) throws IOException {
        var count = Integer.parseInt(option(arguments, "--count", "200"));
        var out = option(arguments, "--out", "");
        var typesetter = new Typesetter();

        var first = typesetter.letter(letter(0));
        var started = ProcessHandle.current().info().startInstant().orElseThrow();
        print("huiying.first_ms", System.currentTimeMillis() - started.toEpochMilli());
        for (var i = 1; i <= WARM_UP; i++) {
            typesetter.letter(letter(i));
        }

        var threads = ManagementFactory.getThreadMXBean();
        var cpu = new long[count];
        var began = System.nanoTime();
        for (var i = 0; i < count; i++) {
            var before = threads.getCurrentThreadCpuTime();
            typesetter.letter(letter(i));
            cpu[i] = threads.getCurrentThreadCpuTime() - before;
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(cpu);

        print("huiying.letters_per_s", count / seconds);
        print("huiying.cpu_ms", cpu[count / 2] / NANOS_PER_MS);
        print("huiying.bytes", first.bytes().length);
        if (!out.isEmpty()) {
            var folder = Files.createDirectories(Path.of(out));
            Files.write(folder.resolve("huiying.pdf"), first.bytes());
            Files.write(
                    folder.resolve("huiying-minutes.pdf"),
                    typesetter.minutes(SampleDocuments.minutes()).bytes());
        }
    }

    /** The same letter with another number and addressee each time. */
    private static ReplyLetter letter(int number) {
        var letter = SampleDocuments.letter();
        return new ReplyLetter(
                Letterhead.issued(letter.head().issuer(), "北关函〔2026〕" + (number + 1) + "号", SampleDocuments.DAY),
                letter.title(),
                letter.addressee() + number,
                letter.text(),
                letter.outcome(),
                letter.basis(),
                letter.attachments(),
                letter.foot());
    }

    private static String option(String[] arguments, String name, String otherwise) {
        var at = List.of(arguments).indexOf(name);
        return at >= 0 && at + 1 < arguments.length ? arguments[at + 1] : otherwise;
    }

    private static void print(String name, double value) {
        System.out.printf("%s %.1f%n", name, value);
    }
}
