package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java platform itself tells what is opened while a document is set in type. */
class NothingOpenedTest {

    private static final List<String> OPENINGS =
            List.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite");

    private static final String HOSTILE = """
            <img src=file:///etc/passwd> <link href="http://127.0.0.1:9/"> url(file:///etc/hosts)
            <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]> @font-face { src: url(http://127.0.0.1:9/f.ttf) }""";

    @Test
    void settingHostileTextOpensNeitherFileNorSocket(@TempDir Path folder) throws IOException {
        var typesetter = new Typesetter();
        var letter = SampleDocuments.letter(HOSTILE, Letterhead.draft("北庭海关", SampleDocuments.DAY));
        // Fonts are read once, at their first use.
        typesetter.letter(letter);
        var control = Files.writeString(folder.resolve("control.txt"), "read on purpose");

        try (var recording = new Recording()) {
            OPENINGS.forEach(opening -> recording.enable(opening).withoutThreshold());
            recording.start();
            typesetter.letter(letter);
            Files.readString(control);
            recording.stop();

            assertThat(openings(recording, folder)).containsOnly(control.toString());
        }
    }

    private static List<String> openings(Recording recording, Path folder) throws IOException {
        var file = folder.resolve("openings.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> OPENINGS.contains(event.getEventType().getName()))
                .filter(event -> event.getThread().getJavaThreadId()
                        == Thread.currentThread().threadId())
                .map(NothingOpenedTest::what)
                .toList();
    }

    private static String what(RecordedEvent event) {
        return event.hasField("path") ? event.getString("path") : event.getString("host");
    }
}
