package org.huiying.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.routing.engine.Likeness;
import org.huiying.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Public answers in the database. */
@Component
class AnswerStore {

    private static final int LOOKED_AT = 40;
    private static final String COLUMNS = "id, version, title, question, answer, department, published_at, direction";

    private final JdbcClient database;
    private final Likeness likeness;

    AnswerStore(JdbcClient database, Likeness likeness) {
        this.database = database;
        this.likeness = likeness;
    }

    private record Alike(PublishedAnswer answer, double likeness) {}

    Optional<PublishedAnswer> find(UUID id) {
        return database.sql("select " + COLUMNS + " from published_answer where id = :id")
                .param("id", id)
                .query(AnswerStore::answer)
                .optional();
    }

    /** The latest first; with words, those that hold them all, the fittest first. */
    List<PublishedAnswer> page(String words, Pageable page) {
        var wanted = SearchText.query(words);
        return database.sql("select " + COLUMNS + """
                         from published_answer
                        where :words = '' or search @@ plainto_tsquery('simple', :words)
                        order by case when :words = '' then 0
                                      else ts_rank(search, plainto_tsquery('simple', :words)) end desc,
                                 published_at desc, id
                        limit :limit offset :offset
                        """)
                .param("words", wanted)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AnswerStore::answer)
                .list();
    }

    /** Those whose question is like this text, the likest first. */
    List<PublishedAnswer> like(String title, String matter, int most) {
        var text = likeness.read(title, matter);
        return database
                .sql("select " + COLUMNS + """
                         from published_answer where search @@ to_tsquery('simple', :words)
                        order by ts_rank(search, to_tsquery('simple', :words)) desc, id limit :most
                        """)
                .param("words", SearchText.anyOf(title + "\n" + matter))
                .param("most", LOOKED_AT)
                .query((row, number) -> new Alike(
                        answer(row, number),
                        text.to(likeness.read(
                                row.getString("title"), row.getString("question"), row.getBytes("direction")))))
                .list()
                .stream()
                .filter(alike -> alike.likeness() >= Likeness.ALIKE)
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed())
                .limit(most)
                .map(Alike::answer)
                .toList();
    }

    void add(UUID id, AnswerText text, String department, UUID by, Instant now) {
        database.sql("""
                        insert into published_answer (id, version, title, question, answer, department, published_at,
                            published_by, direction, search)
                        values (:id, 0, :title, :question, :answer, :department, :now, :by, :direction,
                            to_tsvector('simple', :tokens))
                        """)
                .param("id", id)
                .param("title", text.title())
                .param("question", text.question())
                .param("answer", text.answer())
                .param("department", department)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("direction", direction(text))
                .param("tokens", tokens(text))
                .update();
    }

    /** Returns whether it still had this version. */
    boolean edit(UUID id, long version, AnswerText text) {
        return database.sql("""
                        update published_answer set version = version + 1, title = :title, question = :question,
                            answer = :answer, direction = :direction, search = to_tsvector('simple', :tokens)
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("title", text.title())
                        .param("question", text.question())
                        .param("answer", text.answer())
                        .param("direction", direction(text))
                        .param("tokens", tokens(text))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        database.sql("delete from published_answer where id = :id")
                .param("id", id)
                .update();
    }

    private byte @Nullable [] direction(AnswerText text) {
        return likeness.read(text.title(), text.question()).direction().orElse(null);
    }

    private static String tokens(AnswerText text) {
        return SearchText.tokens(text.title() + "\n" + text.question() + "\n" + text.answer());
    }

    private static PublishedAnswer answer(ResultSet row, int number) throws SQLException {
        return new PublishedAnswer(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("title"),
                row.getString("question"),
                row.getString("answer"),
                row.getString("department"),
                row.getTimestamp("published_at").toInstant());
    }
}
