package org.huiying.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The portal as it is shipped, in a process of its own on a folder of its own, with the demo's cast. */
public final class PackagedPortal implements AutoCloseable {

    private static final Path JAR = Path.of("target/huiying-app.jar");
    /** The last line of the accounts to try, printed once everything stands. */
    private static final String READY = "firm1 ... firm23";

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    public PackagedPortal(Path folder) throws IOException {
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** Returns once people can sign in. */
    public void start() throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: the journeys run after the packaging");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java, "-Xmx1g", "-jar", JAR.toString(), "--server.port=" + port, "--huiying.data=" + folder)
                .redirectErrorStream(true)
                .start();
        var output = process.inputReader();
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> drain(output));
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The portal did not start:\n" + said);
    }

    /** As a power cut would: no farewell, no clean end of the database. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private static void drain(BufferedReader output) {
        output.lines().forEach(_ -> {});
    }

    /** Ends politely, so that its database server ends too. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }
}
