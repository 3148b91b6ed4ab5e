package org.huiying.routing.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The duty catalogue in the database. Every change raises the revision, by which other servers notice. */
@Component
public class DutyCatalogueStore {

    private static final String COLUMNS = "code, version, kind, name, covers, not_covers, confused_with, "
            + "wordings_zh, wordings_en, wordings_ru, basis, active";
    private static final String SELECT = "select " + COLUMNS + ", automatic_by, automatic_since, "
            + "(select a.display_name from account a where a.id = automatic_by) as automatic_name from duty_entry";
    private static final String VALUES =
            ":code, 0, :kind, :name, :covers, :notCovers, :confusedWith, :chinese, :english, :russian, :basis, true";
    private static final String ASSIGNMENTS = "kind = :kind, name = :name, covers = :covers, not_covers = :notCovers, "
            + "confused_with = :confusedWith, wordings_zh = :chinese, wordings_en = :english, "
            + "wordings_ru = :russian, basis = :basis, "
            // what was ordered for one department is not ordered for another
            + "automatic_by = case when duty_entry.kind = :kind then duty_entry.automatic_by end, "
            + "automatic_since = case when duty_entry.kind = :kind then duty_entry.automatic_since end";

    private final JdbcClient database;

    DutyCatalogueStore(JdbcClient database) {
        this.database = database;
    }

    public long revision() {
        return database.sql("select revision from duty_catalogue_revision")
                .query(Long.class)
                .single();
    }

    public List<DutyEntry> inForce() {
        return database.sql(SELECT + " where active order by code").query(DutyRow::item).list().stream()
                .map(CatalogueItem::entry)
                .toList();
    }

    public int countInForce() {
        return database.sql("select count(*) from duty_entry where active")
                .query(Integer.class)
                .single();
    }

    public Optional<CatalogueItem> find(String code) {
        return database.sql(SELECT + " where code = :code")
                .param("code", code)
                .query(DutyRow::item)
                .optional();
    }

    List<CatalogueItem> page(CatalogueFilter filter, Pageable page) {
        var parameters = new HashMap<String, Object>();
        return database.sql(SELECT + " where " + conditions(filter, parameters)
                        + " order by kind, code limit :limit offset :offset")
                .params(parameters)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(DutyRow::item)
                .list();
    }

    void add(DutyEntry entry) {
        database.sql("insert into duty_entry (" + COLUMNS + ") values (" + VALUES + ")")
                .params(DutyRow.parameters(entry))
                .update();
        raiseRevision();
    }

    /** Returns whether the entry still had this version. */
    boolean edit(DutyEntry entry, long version) {
        return changed(database.sql("update duty_entry set version = version + 1, " + ASSIGNMENTS
                        + " where code = :code and version = :version")
                .params(DutyRow.parameters(entry))
                .param("version", version)
                .update());
    }

    /** Returns whether the entry still had this version. */
    boolean setActive(String code, long version, boolean active) {
        return changed(database.sql("""
                        update duty_entry set version = version + 1, active = :active,
                            automatic_by = case when :active then automatic_by end,
                            automatic_since = case when :active then automatic_since end
                        where code = :code and version = :version
                        """)
                .param("code", code)
                .param("version", version)
                .param("active", active)
                .update());
    }

    /** Orders automatic dispatch in this person's name. Returns whether there is such an entry in force. */
    boolean orderAutomatic(String code, UUID personId, Instant now) {
        return database.sql("""
                                update duty_entry set automatic_by = :person, automatic_since = :now
                                where code = :code and active
                                """)
                        .param("code", code)
                        .param("person", personId)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void endAutomatic(String code) {
        database.sql("update duty_entry set automatic_by = null, automatic_since = null where code = :code")
                .param("code", code)
                .update();
    }

    /** Adds what is new and renews what nobody has edited. */
    public void take(List<DutyEntry> seed) {
        var differs = "(duty_entry.kind, duty_entry.name, duty_entry.covers, duty_entry.not_covers, "
                + "duty_entry.confused_with, duty_entry.wordings_zh, duty_entry.wordings_en, duty_entry.wordings_ru, "
                + "duty_entry.basis) is distinct from (:kind, :name, :covers, :notCovers, :confusedWith, :chinese, "
                + ":english, :russian, :basis)";
        var changes = 0;
        for (var entry : seed) {
            changes += database.sql("insert into duty_entry (" + COLUMNS + ") values (" + VALUES
                            + ") on conflict (code) do update set " + ASSIGNMENTS
                            + " where duty_entry.version = 0 and " + differs)
                    .params(DutyRow.parameters(entry))
                    .update();
        }
        changed(changes);
    }

    private boolean changed(int rows) {
        if (rows > 0) {
            raiseRevision();
        }
        return rows > 0;
    }

    /** To be called whenever something changes by which proposals are made. */
    public void raiseRevision() {
        database.sql("update duty_catalogue_revision set revision = revision + 1")
                .update();
    }

    private static String conditions(CatalogueFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(filter.closedToo() ? "true" : "active");
        if (!filter.text().isBlank()) {
            conditions.add("""
                    concat_ws(' ', code, name, covers, not_covers, wordings_zh, wordings_en, wordings_ru, basis)
                    ilike :text
                    """);
            parameters.put("text", "%" + filter.text().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        return String.join(" and ", conditions);
    }
}
