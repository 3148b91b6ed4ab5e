package org.huiying.letter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.huiying.document.RenderedDocument;
import org.huiying.shared.NotFound;
import org.huiying.verification.DocumentKind;
import org.huiying.verification.IssuedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed PDFs; kept apart from the letters so that nothing loads their bytes by the way. */
@Component
class LetterFiles implements IssuedFiles {

    private final JdbcClient database;

    LetterFiles(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID letterId, RenderedDocument document) {
        database.sql("insert into letter_file (letter_id, pdf, page_count, sha256) values (:id, :pdf, :pages, :sha256)")
                .param("id", letterId)
                .param("pdf", document.bytes())
                .param("pages", document.pageCount())
                .param("sha256", document.sha256())
                .update();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.LETTER;
    }

    @Override
    public byte[] pdf(UUID letterId) {
        return database.sql("select pdf from letter_file where letter_id = :id")
                .param("id", letterId)
                .query((row, _) -> row.getBytes("pdf"))
                .optional()
                .orElseThrow(() -> new NotFound("letter file", letterId));
    }

    FileFacts facts(UUID letterId) {
        return database.sql("""
                        select length(pdf) as size, sha256, opened_by_firm_at is not null as opened
                        from letter_file where letter_id = :id
                        """)
                .param("id", letterId)
                .query((row, _) -> new FileFacts(row.getInt("size"), row.getString("sha256"), row.getBoolean("opened")))
                .optional()
                .orElseThrow(() -> new NotFound("letter file", letterId));
    }

    /** Notes that the firm has opened it; true for the first time only. */
    boolean openedByFirm(UUID letterId, Instant now) {
        return database.sql("""
                        update letter_file set opened_by_firm_at = :now
                        where letter_id = :id and opened_by_firm_at is null
                        """)
                        .param("id", letterId)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    record FileFacts(int size, String sha256, boolean openedByFirm) {}
}
