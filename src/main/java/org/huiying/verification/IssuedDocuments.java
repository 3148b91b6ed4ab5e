package org.huiying.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.document.signature.PdfIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of everything issued. The modules that issue enter it in the transaction of the act; an entry never
 * goes away, and its facts never change, only its standing does.
 */
@Component
public class IssuedDocuments {

    private static final String FIND = """
            select d.*, later.number as later_number, later.issued_on as later_issued_on
            from issued_document d left join issued_document later on later.document_id = d.superseded_by
            """;

    private final JdbcClient database;

    IssuedDocuments(JdbcClient database) {
        this.database = database;
    }

    /** @param pdf the document's file; only its identifier is kept here */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(IssuedDocument document, byte[] pdf) {
        database.sql("""
                        insert into issued_document (code, document_id, kind, issuer, number, title, issued_on, page_count,
                          sha256, sealed, standing, identity)
                        values (:code, :id, :kind, :issuer, :number, :title, :day, :pages, :sha256, :sealed, 'VALID',
                          :identity)
                        """)
                .param("code", document.code().value())
                .param("id", document.documentId())
                .param("kind", document.kind().name())
                .param("issuer", document.issuer())
                .param("number", document.number())
                .param("title", document.title())
                .param("day", document.issuedOn())
                .param("pages", document.pageCount())
                .param("sha256", document.sha256())
                .param("sealed", document.sealed())
                .param("identity", PdfIdentity.of(pdf).orElse(null))
                .update();
    }

    /** Notes that a document still valid was replaced by another; what was withdrawn stays withdrawn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(UUID documentId, UUID successorId, Instant now) {
        database.sql("""
                        update issued_document set standing = 'SUPERSEDED', changed_at = :now, superseded_by = :successor
                        where document_id = :id and standing = 'VALID'
                        """)
                .param("now", Timestamp.from(now))
                .param("successor", successorId)
                .param("id", documentId)
                .update();
    }

    /** @param reason shown to everybody who checks the document */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID documentId, String reason, Instant now) {
        database.sql("""
                        update issued_document set standing = 'WITHDRAWN', changed_at = :now, reason = :reason
                        where document_id = :id and standing = 'VALID'
                        """)
                .param("now", Timestamp.from(now))
                .param("reason", reason)
                .param("id", documentId)
                .update();
    }

    /** How a document stands, by its own id, for those who may read it. */
    public Optional<Finding> find(UUID documentId) {
        return find("d.document_id", documentId);
    }

    Optional<Finding> byCode(VerificationCode code) {
        return find("d.code", code.value());
    }

    Optional<Finding> byContent(String sha256) {
        return find("d.sha256", sha256);
    }

    /** Several only if somebody managed to issue the very same text twice. */
    List<Finding> byIdentity(String identity) {
        return database.sql(FIND + " where d.identity = :value limit 3")
                .param("value", identity)
                .query(IssuedDocuments::finding)
                .list();
    }

    private Optional<Finding> find(String column, Object value) {
        return database.sql(FIND + " where " + column + " = :value")
                .param("value", value)
                .query(IssuedDocuments::finding)
                .optional();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        var document = new IssuedDocument(
                new VerificationCode(row.getObject("code", UUID.class)),
                row.getObject("document_id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("issuer"),
                row.getString("number"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("page_count"),
                row.getString("sha256"),
                row.getBoolean("sealed"));
        return new Finding(
                document,
                Standing.valueOf(row.getString("standing")),
                instant(row.getTimestamp("changed_at")),
                successor(row),
                row.getString("reason"));
    }

    private static Finding.@Nullable Successor successor(ResultSet row) throws SQLException {
        var number = row.getString("later_number");
        return number == null ? null : new Finding.Successor(number, row.getObject("later_issued_on", LocalDate.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
