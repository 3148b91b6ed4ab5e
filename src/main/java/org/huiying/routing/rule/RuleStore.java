package org.huiying.routing.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiying.department.DepartmentKind;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rules in the database. Every change raises the revision of the duty catalogue first: other servers notice by it,
 * and of two changes at once one waits for the other.
 */
@Component
public class RuleStore {

    private static final String COLUMNS =
            "id, name, kind, entry_code, any_of, all_of, none_of, basis, version, place, active, edited";
    private static final String VALUES = ":id, :name, :kind, :entry, :anyOf, :allOf, :noneOf, :basis, 0, "
            + "(select coalesce(max(place), 0) + 1 from routing_rule), true";
    private static final String ASSIGNMENTS = "name = :name, kind = :kind, entry_code = :entry, any_of = :anyOf, "
            + "all_of = :allOf, none_of = :noneOf, basis = :basis";

    private final JdbcClient database;
    private final DutyCatalogueStore catalogue;

    RuleStore(JdbcClient database, DutyCatalogueStore catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** Those that are on, in the order in which they are asked. */
    public List<RoutingRule> inForce() {
        return all().stream().filter(StoredRule::active).map(StoredRule::rule).toList();
    }

    /** In the order in which they are asked. */
    public List<StoredRule> all() {
        return database.sql("select " + COLUMNS + " from routing_rule order by place")
                .query(RuleStore::rule)
                .list();
    }

    Optional<StoredRule> find(UUID id) {
        return database.sql("select " + COLUMNS + " from routing_rule where id = :id")
                .param("id", id)
                .query(RuleStore::rule)
                .optional();
    }

    /** Adds it after all others. */
    void add(UUID id, RoutingRule rule) {
        catalogue.raiseRevision();
        database.sql("insert into routing_rule (" + COLUMNS + ") values (" + VALUES + ", true)")
                .params(parameters(id, rule))
                .update();
    }

    /** Returns whether the rule still had this version. */
    boolean edit(UUID id, RoutingRule rule, long version) {
        catalogue.raiseRevision();
        return database.sql("update routing_rule set version = version + 1, edited = true, " + ASSIGNMENTS
                                + " where id = :id and version = :version")
                        .params(parameters(id, rule))
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Returns whether the rule still had this version. */
    boolean setActive(UUID id, long version, boolean active) {
        catalogue.raiseRevision();
        return database.sql("""
                                update routing_rule set version = version + 1, active = :active
                                where id = :id and version = :version
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("active", active)
                        .update()
                == 1;
    }

    /** Changes places with the rule before, or after it. Returns whether the rule still had this version. */
    boolean move(UUID id, long version, boolean forward) {
        catalogue.raiseRevision();
        var neighbour = forward
                ? "(select max(n.place) from routing_rule n where n.place < r.place)"
                : "(select min(n.place) from routing_rule n where n.place > r.place)";
        return database.sql("""
                                with moved as (
                                    select r.place as here, coalesce(%s, r.place) as there from routing_rule r
                                    where r.id = :id and r.version = :version)
                                update routing_rule r set version = r.version + 1,
                                    place = case when r.place = moved.here then moved.there else moved.here end
                                from moved where r.place in (moved.here, moved.there)
                                """.formatted(neighbour))
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Adds what is new at the end and renews what nobody has edited. */
    void take(List<SeedRule> seed) {
        var changes = 0;
        for (var shipped : seed) {
            changes += database.sql(
                            "insert into routing_rule (" + COLUMNS + ") values (" + VALUES + """
                            , false) on conflict (id) do update set %s where not routing_rule.edited
                            and (routing_rule.name, routing_rule.kind, routing_rule.entry_code, routing_rule.any_of,
                                routing_rule.all_of, routing_rule.none_of, routing_rule.basis)
                            is distinct from (:name, :kind, :entry, :anyOf, :allOf, :noneOf, :basis)
                            """.formatted(ASSIGNMENTS))
                    .params(parameters(shipped.id(), shipped.rule()))
                    .update();
        }
        if (changes > 0) {
            catalogue.raiseRevision();
        }
    }

    private static StoredRule rule(ResultSet row, int number) throws SQLException {
        var words = new RuleWords(
                row.getString("any_of").lines().toList(),
                row.getString("all_of").lines().toList(),
                row.getString("none_of").lines().toList());
        var rule = new RoutingRule(
                row.getString("name"),
                DepartmentKind.valueOf(row.getString("kind")),
                row.getString("entry_code"),
                words,
                row.getString("basis"));
        return new StoredRule(
                row.getObject("id", UUID.class),
                rule,
                row.getLong("version"),
                row.getInt("place"),
                row.getBoolean("active"));
    }

    private static Map<String, Object> parameters(UUID id, RoutingRule rule) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id);
        parameters.put("name", rule.name());
        parameters.put("kind", rule.kind().name());
        parameters.put("entry", rule.entryCode());
        parameters.put("anyOf", String.join("\n", rule.words().anyOf()));
        parameters.put("allOf", String.join("\n", rule.words().allOf()));
        parameters.put("noneOf", String.join("\n", rule.words().noneOf()));
        parameters.put("basis", rule.basis());
        return parameters;
    }
}
