package org.huiying.request.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiying.request.TextFingerprint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds rows that say what a request of the last year says already. */
@Component
class RaisedBefore {

    private static final Duration REMEMBERED = Duration.ofDays(366);

    private final JdbcClient database;
    private final Clock clock;

    RaisedBefore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<RowProblem> among(List<SheetRow> rows) {
        var receipts = receipts(rows.stream().map(RaisedBefore::fingerprint).toList());
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(receipts.get(fingerprint(row)))
                        .map(receipt -> RowProblem.hint(row, SheetColumn.BODY, RowProblem.RAISED_BEFORE, receipt)))
                .toList();
    }

    private Map<String, String> receipts(List<String> fingerprints) {
        var receipts = new HashMap<String, String>();
        database.sql("""
                        select fingerprint, receipt from request
                        where fingerprint = any(?) and submitted_at > ? and status <> 'WITHDRAWN'
                        order by submitted_at
                        """)
                .params(
                        fingerprints.toArray(String[]::new),
                        Timestamp.from(clock.instant().minus(REMEMBERED)))
                .query((row, _) -> receipts.put(
                        Objects.requireNonNull(row.getString("fingerprint")),
                        Objects.requireNonNull(row.getString("receipt"))))
                .list();
        return receipts;
    }

    private static String fingerprint(SheetRow row) {
        return TextFingerprint.of(row.text(SheetColumn.TITLE), row.text(SheetColumn.BODY));
    }
}
