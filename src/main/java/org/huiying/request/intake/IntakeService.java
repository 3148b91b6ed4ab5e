package org.huiying.request.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.access.Policy;
import org.huiying.request.CollectingForums;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests that come in by spreadsheet: upload and dry run, import in steps, undo. */
@Service
@Transactional
public class IntakeService {

    private static final int STEP = 50;

    private final IntakeBatches batches;
    private final IntakeRows rows;
    private final RaisedBefore raisedBefore;
    private final RowImport rowImport;
    private final BatchUndo batchUndo;
    private final ObjectProvider<CollectingForums> forums;
    private final Policy policy;
    private final CurrentUser currentUser;
    private final Clock clock;

    IntakeService(
            IntakeBatches batches,
            IntakeRows rows,
            RaisedBefore raisedBefore,
            RowImport rowImport,
            BatchUndo batchUndo,
            ObjectProvider<CollectingForums> forums,
            Policy policy,
            CurrentUser currentUser,
            Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.raisedBefore = raisedBefore;
        this.rowImport = rowImport;
        this.batchUndo = batchUndo;
        this.forums = forums;
        this.policy = policy;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The empty sheet to fill in, as XLSX; its texts are those the given translation finds for a key. */
    @Allowed("intake.read")
    @Transactional(readOnly = true)
    public byte[] template(UnaryOperator<String> translation) {
        return RequestSheetTemplate.write(translation);
    }

    /** Reads and checks a sheet and keeps it for the import; no request is raised yet. */
    @Allowed("intake.upload")
    public IntakeBatch upload(UUID id, String fileName, byte[] file) {
        if (batches.find(id).isEmpty()) {
            var checked = check(RequestSheet.read(file));
            batches.add(id, UploadedFile.of(fileName, file), currentUser.get(), clock.instant(), checked);
            rows.add(id, checked);
        }
        return get(id);
    }

    @Allowed("intake.read")
    @Transactional(readOnly = true)
    public IntakeBatch get(UUID id) {
        return batches.find(id).orElseThrow(() -> new NotFound("intake batch", id));
    }

    @Allowed("intake.read")
    @Transactional(readOnly = true)
    public List<IntakeRow> rows(UUID id, RowFilter filter, Pageable page) {
        return rows.page(id, filter, page);
    }

    /** Uploaded sheets, the latest first. */
    @Allowed("intake.read")
    @Transactional(readOnly = true)
    public List<IntakeBatch> list(Pageable page) {
        return batches.page(page);
    }

    /** Settles how the sheet is imported; {@link #importNext} then does it. Starting again changes nothing. */
    @Allowed("intake.import")
    public IntakeBatch startImport(UUID id, ImportChoice choice) {
        var batch = lock("intake.import", id);
        if (batch.status() == BatchStatus.UPLOADED) {
            if (batch.ready(choice.withRepeated()) == 0) {
                throw new RuleViolation("request.intake.error.nothingToImport");
            }
            mustCollect(choice.forumId());
            batches.choose(id, choice);
            batches.become(batch, BatchStatus.IMPORTING);
        }
        return get(id);
    }

    /** Makes requests of the next few rows, all or none of them; to be called until the batch is imported. */
    @Allowed("intake.import")
    public IntakeBatch importNext(UUID id) {
        var batch = lock("intake.import", id);
        if (batch.status() == BatchStatus.IMPORTING) {
            var next = rows.next(batch, STEP);
            rowImport.raise(batch, next);
            batches.addImported(id, next.size());
            if (next.size() < STEP) {
                batches.become(batch, BatchStatus.IMPORTED);
            }
        }
        return get(id);
    }

    /**
     * Withdraws every request of the batch.
     *
     * @throws RuleViolation if one of them was dispatched already
     */
    @Allowed("intake.undo")
    public IntakeBatch undo(UUID id) {
        var batch = lock("intake.undo", id);
        if (batch.status() != BatchStatus.UNDONE) {
            batchUndo.withdrawAll(id);
            batches.become(batch, BatchStatus.UNDONE);
        }
        return get(id);
    }

    private void mustCollect(@Nullable UUID forumId) {
        if (forumId != null
                && forums.stream()
                        .flatMap(teller -> teller.collectingNow().stream())
                        .noneMatch(forum -> forum.id().equals(forumId))) {
            throw new RuleViolation("request.error.forumClosed");
        }
    }

    private List<IntakeRow> check(RequestSheet sheet) {
        var problems = Stream.concat(sheet.problems().stream(), raisedBefore.among(sheet.rows()).stream())
                .collect(Collectors.groupingBy(RowProblem::row));
        var checked = new ArrayList<IntakeRow>();
        for (var row : sheet.rows()) {
            checked.add(new IntakeRow(checked.size(), row, problems.getOrDefault(row.number(), List.of()), null));
        }
        return checked;
    }

    private IntakeBatch lock(String action, UUID id) {
        var batch = batches.findAndLock(id).orElseThrow(() -> new NotFound("intake batch", id));
        policy.require(action, batch);
        return batch;
    }
}
