package org.huiying.attachment;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives one owner the files of another, so that each has its own right to them; inside the act that makes the one. */
@Component
public class AttachmentCopies {

    private final JdbcClient database;

    AttachmentCopies(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(String ownerKind, UUID from, UUID to) {
        database.sql("""
                        with source as (
                            select *, gen_random_uuid() as copy_id from attachment
                            where owner_kind = :kind and owner_id = :from),
                        copied as (
                            insert into attachment
                                (id, owner_kind, owner_id, file_name, kind, size, sha256, added_by, added_at)
                            select copy_id, owner_kind, :to, file_name, kind, size, sha256, added_by, added_at from source)
                        insert into attachment_chunk (attachment_id, place, bytes)
                        select source.copy_id, chunk.place, chunk.bytes
                        from source join attachment_chunk chunk on chunk.attachment_id = source.id
                        """)
                .param("kind", ownerKind)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
