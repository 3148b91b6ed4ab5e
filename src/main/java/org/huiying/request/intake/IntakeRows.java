package org.huiying.request.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of uploaded sheets as the database keeps them, so that a restart loses nothing. */
@Component
class IntakeRows {

    private static final int AT_ONCE = 500;
    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<java.util.Map<SheetColumn, String>> CELLS = new TypeReference<>() {};

    private final JdbcTemplate database;
    private final JsonMapper json;

    IntakeRows(JdbcTemplate database) {
        this.database = database;
        this.json = JsonMapper.builder().build();
    }

    void add(UUID batchId, List<IntakeRow> rows) {
        database.batchUpdate("""
                        insert into intake_row (batch_id, place, number, cells, problems, faulty, repeated)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                        """, rows, AT_ONCE, (insert, row) -> {
            insert.setObject(1, batchId);
            insert.setInt(2, row.place());
            insert.setInt(3, row.row().number());
            insert.setString(4, json.writeValueAsString(row.row().cells()));
            insert.setString(5, json.writeValueAsString(row.problems()));
            insert.setBoolean(6, row.isFaulty());
            insert.setBoolean(7, row.isRepeated());
        });
    }

    List<IntakeRow> page(UUID batchId, RowFilter filter, Pageable page) {
        return database.query(
                "select * from intake_row where batch_id = ? and " + condition(filter)
                        + " order by place limit ? offset ?",
                this::row,
                batchId,
                page.getPageSize(),
                page.getOffset());
    }

    /** The first rows an import has not yet taken in. */
    List<IntakeRow> next(IntakeBatch batch, int most) {
        return database.query("""
                        select * from intake_row
                        where batch_id = ? and request_id is null and not faulty and (not repeated or ?)
                        order by place limit ?
                        """, this::row, batch.id(), batch.withRepeated(), most);
    }

    void becameRequest(UUID batchId, int place, UUID requestId) {
        database.update(
                "update intake_row set request_id = ? where batch_id = ? and place = ?", requestId, batchId, place);
    }

    private static String condition(RowFilter filter) {
        return switch (filter) {
            case ALL -> "true";
            case FAULTY -> "faulty";
            case NOTED -> "not faulty and problems <> '[]'";
        };
    }

    private IntakeRow row(ResultSet row, int number) throws SQLException {
        return new IntakeRow(
                row.getInt("place"),
                new SheetRow(row.getInt("number"), json.readValue(row.getString("cells"), CELLS)),
                json.readValue(row.getString("problems"), PROBLEMS),
                row.getObject("request_id", UUID.class));
    }
}
