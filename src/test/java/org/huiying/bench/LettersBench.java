package org.huiying.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.huiying.document.Samples;
import org.huiying.document.Seal;
import org.huiying.document.Signing;
import org.huiying.document.Typesetter;
import org.huiying.document.signature.TestKeys;
import org.slf4j.LoggerFactory;

/**
 * How fast letters are made, by us and by others: {@code [--count N] [--out DIR]}, prints {@code name value} lines. All
 * in one thread, warmed up with as many letters and then in turns of a few, so that a busy machine is unfair to nobody.
 */
public final class LettersBench {

    /** Letters that everybody makes before the measuring begins, so that all code is compiled alike. */
    private static final int WARM_UP = 500;

    /** So many of one make follow each other, as when a forum's letters are issued. */
    private static final int ROUND = 25;

    private LettersBench() {}

    public static void main(String[] arguments) throws Exception {
        var count = Integer.parseInt(option(arguments, "--count", "200"));
        var out = option(arguments, "--out", "");
        var ours = new Huiying();
        var first = ours.make(0);
        // The start that the system tells of a process is rounded to whole seconds on some machines.
        print("huiying.first_ms", ManagementFactory.getRuntimeMXBean().getUptime());
        print("huiying.bytes", first.length);
        print("huiying.heap_mb", LetterStream.peakHeap());

        // Others tell about every page, which would cost them time.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var peers = List.of(
                new Contestant(new FopPeer()), new Contestant(new OpenHtmlPeer()), new Contestant(new OpenPdfPeer()));
        for (var i = 1; i <= WARM_UP; i++) {
            ours.make(i);
            for (var peer : peers) {
                peer.make(i);
            }
        }
        print("warm_up.letters_each", WARM_UP);
        print("measured.letters_each", count);
        compete(ours, peers, count);
        sign(ours, count);
        if (!out.isEmpty()) {
            keep(Files.createDirectories(Path.of(out)), first, peers);
        }
    }

    private static void compete(Huiying ours, List<Contestant> peers, int count) throws Exception {
        var cpu = new long[count];
        var peerCpu = new long[peers.size()][count];
        var wall = 0L;
        for (var done = 0; done < count; done += ROUND) {
            var until = Math.min(done + ROUND, count);
            var began = System.nanoTime();
            measure(ours, cpu, done, until);
            wall += System.nanoTime() - began;
            for (var peer = 0; peer < peers.size(); peer++) {
                measure(peers.get(peer), peerCpu[peer], done, until);
            }
        }
        print("huiying.cpu_ms", median(cpu));
        print("huiying.letters_per_s", count * 1e9 / wall);
        var fastest = Double.MAX_VALUE;
        for (var peer = 0; peer < peers.size(); peer++) {
            var median = median(peerCpu[peer]);
            print(peers.get(peer).peer.name() + ".cpu_ms", median);
            fastest = Math.min(fastest, median);
        }
        print("ratio.fastest_peer", fastest / median(cpu));
    }

    /** The same letter with a P-256 signature under a seal, in turns with the bare one. */
    private static void sign(Huiying bare, int count) throws Exception {
        var signed = new Signed();
        for (var i = 1; i <= WARM_UP; i++) {
            signed.make(i);
        }
        var more = new long[count];
        var cpu = new long[count];
        for (var letter = 0; letter < count; letter++) {
            cpu[letter] = cpuOf(signed, letter);
            more[letter] = cpu[letter] - cpuOf(bare, letter);
        }
        print("huiying.signed_cpu_ms", median(cpu));
        print("huiying.signature_cpu_ms", median(more));
        print("huiying.signed_bytes", signed.make(0).length);
    }

    private static void keep(Path folder, byte[] first, List<Contestant> peers) throws Exception {
        Files.write(folder.resolve("huiying.pdf"), first);
        for (var peer : peers) {
            Files.write(folder.resolve(peer.peer.name() + ".pdf"), peer.make(0));
        }
        for (var sample : Samples.all()) {
            Files.write(
                    folder.resolve(sample.name() + ".pdf"), sample.document().bytes());
        }
    }

    /** Somebody who makes the letter of a number. */
    private interface Maker {
        byte[] make(int number) throws Exception;
    }

    /** Us. */
    record Huiying(Typesetter typesetter) implements Maker {

        Huiying() {
            this(new Typesetter());
        }

        @Override
        public byte[] make(int number) {
            return typesetter.letter(ReferenceLetter.number(number)).bytes();
        }
    }

    /** Us, signing. */
    private record Signed(Typesetter typesetter, Signing signing) implements Maker {

        Signed() {
            this(new Typesetter(), new Signing(TestKeys.p256(), TestKeys.NOW).under(Seal.demonstration("北庭海关")));
        }

        @Override
        public byte[] make(int number) throws Exception {
            return typesetter.letter(ReferenceLetter.number(number), signing).bytes();
        }
    }

    private record Contestant(Peer peer) implements Maker {

        @Override
        public byte[] make(int number) throws Exception {
            return peer.letter(Peer.blocks(ReferenceLetter.number(number)));
        }
    }

    private static void measure(Maker maker, long[] cpu, int from, int until) throws Exception {
        for (var letter = from; letter < until; letter++) {
            cpu[letter] = cpuOf(maker, letter);
        }
    }

    private static long cpuOf(Maker maker, int number) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        maker.make(number);
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static double median(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    private static String option(String[] arguments, String name, String otherwise) {
        var at = List.of(arguments).indexOf(name);
        return at >= 0 && at + 1 < arguments.length ? arguments[at + 1] : otherwise;
    }

    private static void print(String name, double value) {
        System.out.printf("%s %.1f%n", name, value);
    }
}
