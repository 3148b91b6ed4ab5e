package org.huiying.request;

import org.huiying.shared.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what requests are found again by: tokens made in Java, so any PostgreSQL finds Chinese words. */
@Component
class RequestSearchIndex {

    private final JdbcClient database;

    RequestSearchIndex(JdbcClient database) {
        this.database = database;
    }

    /** The row itself must have been flushed before. */
    void update(RequestDetails request) {
        var content = request.content();
        database.sql("""
                        update request set search =
                            setweight(to_tsvector('simple', ?), 'A') || setweight(to_tsvector('simple', ?), 'B'),
                            fingerprint = ?
                        where id = ?
                        """)
                .params(
                        SearchText.tokens(content.title() + "\n" + request.firmName() + "\n" + receiptOf(request)),
                        SearchText.tokens(content.matter() + "\n" + content.wish()),
                        TextFingerprint.of(content.title(), content.matter()),
                        request.id())
                .update();
    }

    private static String receiptOf(RequestDetails request) {
        return request.receipt() == null ? "" : request.receipt();
    }
}
