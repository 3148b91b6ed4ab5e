package org.huiying.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows and bytes of files in the database. Bytes come and go in pieces: no file is ever whole in memory. */
@Component
class AttachmentStore {

    private static final int CHUNK = 256 * 1024;
    private static final String COLUMNS = "select id, owner_kind, owner_id, file_name, kind, size, sha256, added_at";

    private final JdbcClient database;

    AttachmentStore(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends, nobody else adds to this owner: the limits hold for parallel uploads too. */
    void hold(UUID ownerId) {
        database.sql("select count(*) from (select pg_advisory_xact_lock(hashtextextended(:owner, 50))) held")
                .param("owner", ownerId.toString())
                .query(Long.class)
                .single();
    }

    void add(UUID id, String ownerKind, UUID ownerId, ReceivedFile file, UUID addedBy, Instant now) throws IOException {
        database.sql("""
                        insert into attachment
                          (id, owner_kind, owner_id, file_name, kind, size, sha256, added_by, added_at)
                        values (:id, :ownerKind, :owner, :name, :kind, :size, :sha256, :addedBy, :now)
                        """)
                .param("id", id)
                .param("ownerKind", ownerKind)
                .param("owner", ownerId)
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("addedBy", addedBy)
                .param("now", Timestamp.from(now))
                .update();
        addBytes(id, file);
    }

    Optional<KeptFile> find(UUID id) {
        return database.sql(COLUMNS + " from attachment where id = :id")
                .param("id", id)
                .query(AttachmentStore::file)
                .optional();
    }

    List<KeptFile> of(String ownerKind, UUID ownerId) {
        return database.sql(COLUMNS
                        + " from attachment where owner_kind = :kind and owner_id = :owner order by added_at, id")
                .param("kind", ownerKind)
                .param("owner", ownerId)
                .query(AttachmentStore::file)
                .list();
    }

    void remove(UUID id) {
        database.sql("delete from attachment where id = :id").param("id", id).update();
    }

    void removeAll(String ownerKind, UUID ownerId) {
        database.sql("delete from attachment where owner_kind = :kind and owner_id = :owner")
                .param("kind", ownerKind)
                .param("owner", ownerId)
                .update();
    }

    /** Each piece is a short query of its own, so a slow reader holds no connection. */
    void write(UUID id, OutputStream out) throws IOException {
        for (var place = 0; ; place++) {
            var chunk = database.sql("select bytes from attachment_chunk where attachment_id = :id and place = :place")
                    .param("id", id)
                    .param("place", place)
                    .query(byte[].class)
                    .optional();
            if (chunk.isEmpty()) {
                return;
            }
            out.write(chunk.get());
        }
    }

    private void addBytes(UUID id, ReceivedFile file) throws IOException {
        try (var content = Files.newInputStream(file.place())) {
            var place = 0;
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                database.sql("insert into attachment_chunk (attachment_id, place, bytes) values (:id, :place, :bytes)")
                        .param("id", id)
                        .param("place", place++)
                        .param("bytes", chunk)
                        .update();
            }
        }
    }

    private static KeptFile file(ResultSet row, int number) throws SQLException {
        var summary = new AttachmentSummary(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("added_at").toInstant());
        return new KeptFile(summary, row.getString("owner_kind"), row.getObject("owner_id", UUID.class));
    }
}
