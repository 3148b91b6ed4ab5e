package org.huiying.routing.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the engine proposed for each request, kept so that lists can be filtered by it. */
@Component
public class Suggestions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final CurrentEngine current;
    private final SentenceModel sentences;

    Suggestions(JdbcClient database, CurrentEngine current, SentenceModel sentences) {
        this.database = database;
        this.current = current;
        this.sentences = sentences;
    }

    /** What was proposed by the catalogue as it stands now, with the sentence model if that is there. */
    public Optional<RoutingSuggestion> find(UUID requestId) {
        return database.sql("""
                        select sure, words_alone, candidates from routing_suggestion
                        where request_id = :request and revision = :revision and not (words_alone and :sentences)
                        """)
                .param("request", requestId)
                .param("revision", current.get().revision())
                .param("sentences", sentences.isThere())
                .query(Suggestions::suggestion)
                .optional();
    }

    /** Works out a proposal and keeps it, in the transaction of the caller; a mistake in it leaves that one intact. */
    public RoutingSuggestion make(UUID requestId, String title, String body) {
        var made = current.get();
        var suggestion = made.engine().suggest(title, body);
        keep(requestId, made, suggestion);
        return suggestion;
    }

    /** The same for a caller that only reads. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public RoutingSuggestion makeAnew(UUID requestId, String title, String body) {
        return make(requestId, title, body);
    }

    private void keep(UUID requestId, CurrentEngine.Made made, RoutingSuggestion suggestion) {
        var first = suggestion.candidates().stream().findFirst();
        database.sql("""
                        insert into routing_suggestion
                            (request_id, revision, model_version, sure, words_alone, kind, probability, candidates)
                        values (:request, :revision, :version, :sure, :wordsAlone, :kind, :probability,
                                :candidates::jsonb)
                        on conflict (request_id) do update set revision = excluded.revision,
                            model_version = excluded.model_version, sure = excluded.sure,
                            words_alone = excluded.words_alone, kind = excluded.kind,
                            probability = excluded.probability, candidates = excluded.candidates
                        """)
                .param("request", requestId)
                .param("revision", made.revision())
                .param("version", made.version())
                .param("sure", suggestion.sure())
                .param("wordsAlone", suggestion.wordsAlone())
                .param("kind", first.map(candidate -> candidate.kind().name()).orElse(null))
                .param("probability", first.map(Candidate::probability).orElse(null))
                .param("candidates", JSON.writeValueAsString(suggestion.candidates()))
                .update();
    }

    private static RoutingSuggestion suggestion(ResultSet row, int number) throws SQLException {
        var candidates = JSON.readValue(row.getString("candidates"), Candidate[].class);
        return new RoutingSuggestion(List.of(candidates), row.getBoolean("sure"), row.getBoolean("words_alone"));
    }
}
