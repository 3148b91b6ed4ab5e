package org.huiying.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Person;
import org.huiying.document.RenderedDocument;
import org.huiying.verification.DocumentKind;
import org.huiying.verification.IssuedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issues of minutes and their numbers: only ever added to. */
@Component
class MinutesIssues implements IssuedFiles {

    private static final String COLUMNS =
            "id, forum_id, edition, number, page_count, sha256, issued_at, issued_by_name";

    private final JdbcClient database;

    MinutesIssues(JdbcClient database) {
        this.database = database;
    }

    /**
     * The next number without a gap: the row stays locked until the transaction ends, an issue that fails gives its
     * number back, and who comes second waits.
     */
    int takeNumber(String organiser, int year) {
        return database.sql("""
                        insert into minutes_number (organiser, year, last) values (:organiser, :year, 1)
                        on conflict (organiser, year) do update set last = minutes_number.last + 1
                        returning last
                        """)
                .param("organiser", organiser)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void add(IssuedMinutes issue, String organiser, int year, int sequence, RenderedDocument document, Person by) {
        database.sql("""
                        insert into minutes_issue (id, forum_id, edition, organiser, year, sequence, number, pdf,
                          page_count, sha256, issued_at, issued_by, issued_by_name)
                        values (:id, :forum, :edition, :organiser, :year, :sequence, :number, :pdf,
                          :pages, :sha256, :at, :by, :byName)
                        """)
                .param("id", issue.id())
                .param("forum", issue.forumId())
                .param("edition", issue.edition())
                .param("organiser", organiser)
                .param("year", year)
                .param("sequence", sequence)
                .param("number", issue.number())
                .param("pdf", document.bytes())
                .param("pages", issue.pageCount())
                .param("sha256", issue.sha256())
                .param("at", Timestamp.from(issue.issuedAt()))
                .param("by", by.id())
                .param("byName", issue.issuedByName())
                .update();
    }

    Optional<IssuedMinutes> find(UUID forumId, UUID id) {
        return of(forumId).stream().filter(issue -> issue.id().equals(id)).findFirst();
    }

    /** The latest first. */
    List<IssuedMinutes> of(UUID forumId) {
        return database.sql("select " + COLUMNS + " from minutes_issue where forum_id = :forum order by edition desc")
                .param("forum", forumId)
                .query(MinutesIssues::issue)
                .list();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.MINUTES;
    }

    @Override
    public byte[] pdf(UUID id) {
        return database.sql("select pdf from minutes_issue where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("pdf"))
                .single();
    }

    private static IssuedMinutes issue(ResultSet row, int number) throws SQLException {
        return new IssuedMinutes(
                row.getObject("id", UUID.class),
                row.getObject("forum_id", UUID.class),
                row.getInt("edition"),
                row.getString("number"),
                row.getInt("page_count"),
                row.getString("sha256"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("issued_by_name"));
    }
}
