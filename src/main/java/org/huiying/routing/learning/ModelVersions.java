package org.huiying.routing.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.engine.ActiveModel;
import org.huiying.routing.engine.LearnedModel;
import org.huiying.routing.engine.LearnedModelFile;
import org.huiying.routing.engine.Quality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions in the database. One of them is active. */
@Component
class ModelVersions {

    /** Versions that never were active are kept until so many newer ones are there. */
    private static final int KEPT = 10;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT = """
            select m.version, m.trained_at, a.display_name, m.decisions, m.sure_from, m.quality, m.comparison, m.active
            from routing_model m left join account a on a.id = m.trained_by
            """;

    private final JdbcClient database;
    private final ActiveModel activeModel;
    private final DutyCatalogueStore catalogue;
    private final Clock clock;

    ModelVersions(JdbcClient database, ActiveModel activeModel, DutyCatalogueStore catalogue, Clock clock) {
        this.database = database;
        this.activeModel = activeModel;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The newest first. */
    List<ModelVersion> all() {
        return database.sql(SELECT + " order by m.version desc")
                .query(this::version)
                .list();
    }

    Optional<ModelVersion> find(int number) {
        return database.sql(SELECT + " where m.version = :number")
                .param("number", number)
                .query(this::version)
                .optional();
    }

    ModelVersion active() {
        return database.sql(SELECT + " where m.active").query(this::version).single();
    }

    /** The version that was active before this one, to go back to. */
    Optional<Integer> formerlyActive() {
        return database.sql("""
                        select coalesce((select former.version from routing_model_activation former
                                         where former.id < last.id and former.version <> last.version
                                         order by former.id desc limit 1), :delivered)
                        from routing_model_activation last order by last.id desc limit 1
                        """)
                .param("delivered", ActiveModel.DELIVERED)
                .query(Integer.class)
                .optional()
                .filter(former -> !find(former).map(ModelVersion::active).orElse(true));
    }

    /** Adds a version, not active yet, and forgets old ones that never were. Returns its number. */
    int add(LearnedModel model, int decisions, Comparison comparison, @Nullable UUID trainedBy) {
        var number = database.sql("""
                        insert into routing_model
                            (version, trained_at, trained_by, bytes, decisions, sure_from, quality, comparison, active)
                        select max(version) + 1, :at, :by, :bytes, :decisions, :sureFrom, :quality::jsonb,
                               :comparison::jsonb, false
                        from routing_model returning version
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", trainedBy)
                .param("bytes", LearnedModelFile.write(model))
                .param("decisions", decisions)
                .param("sureFrom", model.sureFrom())
                .param("quality", JSON.writeValueAsString(model.quality()))
                .param("comparison", JSON.writeValueAsString(comparison))
                .query(Integer.class)
                .single();
        database.sql("""
                        delete from routing_model m where m.version <= :old and m.version <> :delivered and not m.active
                            and not exists (select from routing_model_activation a where a.version = m.version)
                        """)
                .param("old", number - KEPT)
                .param("delivered", ActiveModel.DELIVERED)
                .update();
        return number;
    }

    void activate(int number, UUID personId) {
        database.sql("update routing_model set active = false where active").update();
        database.sql("update routing_model set active = true where version = :number")
                .param("number", number)
                .update();
        database.sql("insert into routing_model_activation (version, at, person_id) values (:number, :at, :person)")
                .param("number", number)
                .param("at", Timestamp.from(clock.instant()))
                .param("person", personId)
                .update();
        catalogue.raiseRevision();
    }

    private ModelVersion version(ResultSet row, int rowNumber) throws SQLException {
        var quality = row.getString("quality");
        var comparison = row.getString("comparison");
        var delivered = activeModel.delivered();
        return new ModelVersion(
                row.getInt("version"),
                row.getTimestamp("trained_at").toInstant(),
                row.getString("display_name"),
                row.getInt("decisions"),
                quality == null ? delivered.sureFrom() : row.getDouble("sure_from"),
                quality == null ? delivered.quality() : JSON.readValue(quality, Quality.class),
                comparison == null ? null : JSON.readValue(comparison, Comparison.class),
                row.getBoolean("active"));
    }
}
