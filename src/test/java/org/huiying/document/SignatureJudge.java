package org.huiying.document;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * EU DSS's opinion of signed files. It runs as a program of its own, with a class path that the build leaves in a file
 * (profile signature-judge of the pom).
 */
final class SignatureJudge {

    private static final Path CLASSPATH = Path.of("target/signature-judge.classpath");
    private static final Path PROGRAM = Path.of("src/test/judge/SignatureJudge.java");
    private static final int MINUTES = 5;

    private final Path folder;

    /** @param folder an empty one, to work in */
    SignatureJudge(Path folder) {
        this.folder = folder;
    }

    void trust(X509Certificate certificate) throws IOException, CertificateEncodingException {
        Files.write(folder.resolve(certificate.getSerialNumber() + ".cer"), certificate.getEncoded());
    }

    void add(String name, byte[] pdf) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    /** What is said of each file, by name. */
    Map<String, String> opinions(Instant moment) throws IOException, InterruptedException {
        if (!Files.exists(CLASSPATH)) {
            throw new IOException(CLASSPATH + " is made by the build: mvn process-test-classes");
        }
        var output = folder.resolve("opinions").toFile();
        var process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-cp",
                        Files.readString(CLASSPATH).strip(),
                        PROGRAM.toString(),
                        folder.toString(),
                        Long.toString(moment.toEpochMilli()))
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("DSS gave up: " + Files.readString(output.toPath()));
        }
        return opinions(output.toPath());
    }

    private static Map<String, String> opinions(Path output) throws IOException {
        var opinions = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(output)) {
            var columns = line.split("\t", 2);
            if (columns.length == 2 && columns[0].endsWith(".pdf")) {
                opinions.put(columns[0].replace(".pdf", ""), columns[1].replace('\t', ' '));
            }
        }
        return opinions;
    }
}
