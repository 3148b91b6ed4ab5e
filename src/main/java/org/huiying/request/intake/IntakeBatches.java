package org.huiying.request.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Person;
import org.huiying.shared.RuleViolation;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploaded sheets as the database keeps them. */
@Component
class IntakeBatches {

    private static final String COLUMNS = """
            select id, file_name, uploader, uploaded_at, status, row_count, faulty_count, repeated_count, imported_count,
                   forum_id, with_repeated, unnamed_firm
            from intake_batch
            """;

    private final JdbcClient database;

    IntakeBatches(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, UploadedFile file, Person uploader, Instant now, List<IntakeRow> rows) {
        database.sql("""
                        insert into intake_batch (id, file_name, sha256, uploaded_by, uploader, uploaded_at, status,
                            row_count, faulty_count, repeated_count, imported_count, with_repeated)
                        values (?, ?, ?, ?, ?, ?, 'UPLOADED', ?, ?, ?, 0, false)
                        """)
                .params(
                        id,
                        file.name(),
                        file.sha256(),
                        uploader.id(),
                        uploader.name(),
                        Timestamp.from(now),
                        rows.size(),
                        rows.stream().filter(IntakeRow::isFaulty).count(),
                        rows.stream().filter(IntakeRow::isRepeated).count())
                .update();
    }

    Optional<IntakeBatch> find(UUID id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(IntakeBatches::batch)
                .optional();
    }

    /** Nobody else changes the batch until the transaction ends. */
    Optional<IntakeBatch> findAndLock(UUID id) {
        return database.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(IntakeBatches::batch)
                .optional();
    }

    List<IntakeBatch> page(Pageable page) {
        return database.sql(COLUMNS + "order by uploaded_at desc, id limit ? offset ?")
                .params(page.getPageSize(), page.getOffset())
                .query(IntakeBatches::batch)
                .list();
    }

    void choose(UUID id, ImportChoice choice) {
        database.sql("update intake_batch set forum_id = ?, with_repeated = ?, unnamed_firm = ? where id = ?")
                .param(1, choice.forumId(), Types.OTHER)
                .param(2, choice.withRepeated())
                .param(3, choice.unnamedFirm())
                .param(4, id)
                .update();
    }

    void addImported(UUID id, int rows) {
        database.sql("update intake_batch set imported_count = imported_count + ? where id = ?")
                .params(rows, id)
                .update();
    }

    void become(IntakeBatch batch, BatchStatus next) {
        if (!batch.status().canBecome(next)) {
            throw new RuleViolation("request.intake.error.transition", batch.status(), next);
        }
        database.sql("update intake_batch set status = ? where id = ?")
                .params(next.name(), batch.id())
                .update();
    }

    private static IntakeBatch batch(ResultSet row, int number) throws SQLException {
        return new IntakeBatch(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("uploader"),
                row.getTimestamp("uploaded_at").toInstant(),
                BatchStatus.valueOf(row.getString("status")),
                row.getInt("row_count"),
                row.getInt("faulty_count"),
                row.getInt("repeated_count"),
                row.getInt("imported_count"),
                row.getObject("forum_id", UUID.class),
                row.getBoolean("with_repeated"),
                row.getString("unnamed_firm"));
    }
}
