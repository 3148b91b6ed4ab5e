package org.huiying;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.huiying.shared.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The database that comes with the portal: PostgreSQL from the portal's own jar, kept in a folder, started when no other
 * database is configured. One portal at a time may use a folder; a server left behind by a killed portal is stopped
 * first, and PostgreSQL then recovers what was committed.
 */
class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var folder = Path.of(environment.getProperty("huiying.data", "data")).toAbsolutePath();
        var lock = lock(folder);
        var server = start(folder);
        SpringApplication.getShutdownHandlers().add(() -> stop(server, lock));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                "spring.datasource.url", server.getJdbcUrl("postgres", "postgres"),
                                "spring.datasource.username", "postgres",
                                "huiying.demo", "true")));
    }

    /** Held as long as this process lives, however it ends. */
    private static FileLock lock(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new StartRefused("Huiying is already running on the folder " + folder
                        + ". Stop it first, or start this one with --data ANOTHER_FOLDER.");
            }
            return lock;
        } catch (IOException failure) {
            throw new StartRefused("The folder " + folder + " cannot be written: " + failure.getMessage());
        }
    }

    private static EmbeddedPostgres start(Path folder) {
        var database = folder.resolve("postgresql");
        stopLeftOver(database.resolve("postmaster.pid"));
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(database)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("engine").toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    // The library is made for tests and answers before the disk does; we must not.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stopLeftOver(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(EmbeddedDatabase::stop);
            Files.deleteIfExists(pidFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException _) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    private static void stop(EmbeddedPostgres server, FileLock lock) {
        try {
            server.close();
            lock.acquiredBy().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
