package org.huiying.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.huiying.document.ReplyLetter;
import org.huiying.document.SampleDocuments;
import org.huiying.document.Typesetter;

/**
 * What one pause in typing costs the portal: the letter set anew, all its pages drawn, and the picture of the page that
 * is looked at written; then how long a clerk waits for it. Prints {@code name value} lines.
 */
public final class PreviewBench {

    private static final int WARM_UP = 30;
    private static final int EDITS = 50;
    private static final int P95 = EDITS * 95 / 100;
    private static final int LONG_LETTER = 19;
    private static final double NANOS_PER_MS = 1e6;

    private PreviewBench() {}

    public static void main(String[] arguments) throws IOException {
        measure("short", 1);
        measure("long", LONG_LETTER);
        PreviewInBrowser.measure();
    }

    private static void measure(String name, int times) {
        var typesetter = new Typesetter();
        var letter = SampleDocuments.letter(times);
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = new long[EDITS];
        var wall = new long[EDITS];
        for (var edit = -WARM_UP; edit < EDITS; edit++) {
            var edited = edited(letter, edit + WARM_UP);
            var cpuBefore = threads.getCurrentThreadCpuTime();
            var before = System.nanoTime();
            var preview = typesetter.preview(edited);
            var picture = preview.pages().getFirst().svg();
            if (edit >= 0) {
                wall[edit] = System.nanoTime() - before;
                cpu[edit] = threads.getCurrentThreadCpuTime() - cpuBefore;
            }
            if (edit == EDITS - 1) {
                print("preview." + name + ".pages", preview.pages().size());
                print("preview." + name + ".picture_kb", picture.length() / 1024d);
            }
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        print("preview." + name + ".cpu_ms", cpu[EDITS / 2] / NANOS_PER_MS);
        print("preview." + name + ".cpu_p95_ms", cpu[P95] / NANOS_PER_MS);
        print("preview." + name + ".ms", wall[EDITS / 2] / NANOS_PER_MS);
        print("preview." + name + ".p95_ms", wall[P95] / NANOS_PER_MS);
    }

    /** Something typed at the beginning, so that every page changes. */
    private static ReplyLetter edited(ReplyLetter letter, int edit) {
        return new ReplyLetter(
                letter.head(),
                letter.title(),
                letter.addressee(),
                "改".repeat(edit + 1) + letter.text(),
                letter.outcome(),
                letter.basis(),
                letter.annexes(),
                letter.attachments(),
                letter.foot());
    }

    static void print(String name, double value) {
        System.out.printf("%s %.1f%n", name, value);
    }
}
