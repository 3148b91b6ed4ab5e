package org.huiying.request.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiying.enterprise.CreditCode;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.enterprise.EnterpriseSummary;
import org.huiying.request.Channel;
import org.huiying.request.OnBehalf;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes requests of rows. A row always becomes the same request, however often it is tried. */
@Component
class RowImport {

    private final RequestService requests;
    private final EnterpriseService enterprises;
    private final IntakeRows rows;

    RowImport(RequestService requests, EnterpriseService enterprises, IntakeRows rows) {
        this.requests = requests;
        this.enterprises = enterprises;
        this.rows = rows;
    }

    void raise(IntakeBatch batch, List<IntakeRow> chosen) {
        var firms = enterprises.findByCodes(
                chosen.stream().flatMap(row -> code(row.row())).toList());
        for (var row : chosen) {
            var id = idOf(batch.id(), row.place());
            requests.record(id, onBehalf(batch, row.row(), firms), content(batch, row.row()));
            rows.becameRequest(batch.id(), row.place(), id);
        }
    }

    private static UUID idOf(UUID batchId, int place) {
        return UUID.nameUUIDFromBytes((batchId + "/" + place).getBytes(StandardCharsets.UTF_8));
    }

    /** Only the credit code links a row to a registered firm: a name alone must not open a request to others. */
    private static OnBehalf onBehalf(IntakeBatch batch, SheetRow row, Map<CreditCode, EnterpriseSummary> firms) {
        var firm = code(row).map(firms::get).filter(Objects::nonNull).findFirst();
        return new OnBehalf(
                Channel.SHEET,
                firm.map(EnterpriseSummary::name).orElseGet(() -> writtenName(batch, row)),
                firm.map(EnterpriseSummary::id).orElse(null),
                textOrNull(row, SheetColumn.CONTACT),
                textOrNull(row, SheetColumn.PHONE),
                batch.id());
    }

    private static RequestContent content(IntakeBatch batch, SheetRow row) {
        return new RequestContent(
                row.text(SheetColumn.TITLE),
                row.text(SheetColumn.BODY),
                row.text(SheetColumn.WISH),
                row.topic(),
                row.isConfidential(),
                batch.forumId());
    }

    private static String writtenName(IntakeBatch batch, SheetRow row) {
        return Stream.of(row.text(SheetColumn.ENTERPRISE), row.text(SheetColumn.CREDIT_CODE))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(batch.unnamedFirm()));
    }

    private static Stream<CreditCode> code(SheetRow row) {
        return Stream.of(row.text(SheetColumn.CREDIT_CODE))
                .filter(text -> !text.isEmpty())
                .map(CreditCode::new);
    }

    private static @Nullable String textOrNull(SheetRow row, SheetColumn column) {
        var text = row.text(column);
        return text.isEmpty() ? null : text;
    }
}
