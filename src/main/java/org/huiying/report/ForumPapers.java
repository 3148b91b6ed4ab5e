package org.huiying.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiying.access.Allowed;
import org.huiying.forum.ForumService;
import org.huiying.letter.SignedLetter;
import org.huiying.letter.SignedLetters;
import org.huiying.minutes.MinutesIssuing;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of a forum as one archive: the letters that the person may read, the minutes, and an index. Letters come
 * out of the database one by one, each with its right asked anew, so the archive is never whole in memory and a slow
 * reader holds no connection.
 */
@Service
@Transactional
public class ForumPapers {

    private final ForumService forums;
    private final SignedLetters letters;
    private final MinutesIssuing minutes;
    private final JdbcClient database;

    ForumPapers(ForumService forums, SignedLetters letters, MinutesIssuing minutes, JdbcClient database) {
        this.forums = forums;
        this.letters = letters;
        this.minutes = minutes;
        this.database = database;
    }

    /** Says under which name the papers are taken out; the trail notes who took them. */
    @Allowed("forum.takePapers")
    public String take(UUID forumId) {
        return EntryNames.clean(forums.get(forumId).title()) + ".zip";
    }

    /** Whether anybody has signed a letter of this forum. */
    @Allowed("forum.takePapers")
    @Transactional(readOnly = true)
    public boolean hasLetters(UUID forumId) {
        return forums.permits("forum.read", forumId) && !ids(forumId).isEmpty();
    }

    /** Writes the archive; {@code translation} finds the words for a key in the reader's language. */
    @Allowed("forum.takePapers")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(UUID forumId, UnaryOperator<String> translation, OutputStream out) throws IOException {
        forums.get(forumId);
        var names = new EntryNames();
        var index = new PaperIndex(translation);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            // The files are compressed in themselves.
            zip.setLevel(Deflater.BEST_SPEED);
            for (var id : ids(forumId)) {
                var letter = readable(id);
                if (letter.isPresent()) {
                    index.add(write(zip, names, letter.get()), letter.get());
                }
            }
            writeMinutes(forumId, zip, names);
            write(zip, names.next(".xlsx", translation.apply("report.papers.sheet")), index.xlsx());
        }
    }

    /** Nothing if the letter is none of the person's business. */
    private Optional<SignedLetter> readable(UUID id) {
        try {
            return Optional.of(letters.get(id));
        } catch (NotFound | RuleViolation others) {
            return Optional.empty();
        }
    }

    private String write(ZipOutputStream zip, EntryNames names, SignedLetter letter) throws IOException {
        var receipt = Objects.requireNonNullElse(letter.receipt(), "");
        var name = names.next(".pdf", receipt, letter.number(), letter.firmName());
        write(zip, name, letter.pdf());
        return name;
    }

    /** The minutes in force, for those who may read them. */
    private void writeMinutes(UUID forumId, ZipOutputStream zip, EntryNames names) throws IOException {
        if (!forums.permits("minutes.read", forumId)) {
            return;
        }
        var issue = minutes.inForce(forumId);
        if (issue.isPresent()) {
            var file = minutes.file(forumId, issue.get().id());
            write(zip, names.next(".pdf", file.fileName().replaceFirst("\\.pdf$", "")), file.pdf());
        }
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Only ids: what the letters say is asked of their module. */
    private List<UUID> ids(UUID forumId) {
        return database.sql("""
                        select letter.id from letter join request on request.id = letter.request_id
                        where letter.number is not null
                          and (request.forum_id = :forum
                            or request.id in (select request_id from agenda_item where forum_id = :forum))
                        order by request.receipt, letter.signed_at, letter.id
                        """).param("forum", forumId).query(UUID.class).list();
    }
}
