package org.huiying.department;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.access.Policy;
import org.huiying.attachment.ReceivedFile;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seals (印章) that departments set on their signed letters. */
@Service
@Transactional
public class SealService {

    private final Departments departments;
    private final JdbcClient database;
    private final Policy policy;
    private final CurrentUser currentUser;
    private final Clock clock;

    SealService(Departments departments, JdbcClient database, Policy policy, CurrentUser currentUser, Clock clock) {
        this.departments = departments;
        this.database = database;
        this.policy = policy;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Keeps this picture as the department's seal from now on; letters signed before keep theirs.
     *
     * @throws RuleViolation if it is no picture of a seal
     */
    @Allowed("department.edit")
    @Transactional(rollbackFor = IOException.class)
    public void replace(UUID departmentId, ReceivedFile file) throws IOException {
        if (!departments.existsById(departmentId)) {
            throw new NotFound("department", departmentId);
        }
        var seal = SealPicture.of(file);
        database.sql("""
                        insert into department_seal (department_id, picture, width, height, added_by, added_at)
                        values (:department, :picture, :width, :height, :by, :now)
                        on conflict (department_id) do update set picture = excluded.picture, width = excluded.width,
                          height = excluded.height, added_by = excluded.added_by, added_at = excluded.added_at
                        """)
                .param("department", departmentId)
                .param("picture", seal.png())
                .param("width", seal.width())
                .param("height", seal.height())
                .param("by", currentUser.get().id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Removing what is not there is fine. */
    @Allowed("department.edit")
    public void remove(UUID departmentId) {
        database.sql("delete from department_seal where department_id = :department")
                .param("department", departmentId)
                .update();
    }

    /** The seal as the letters will show it. */
    @Allowed("department.readSeal")
    @Transactional(readOnly = true)
    public Optional<SealPicture> find(UUID departmentId) {
        policy.require("department.readSeal", new GovernedDepartment(departmentId));
        return database.sql("select picture, width, height from department_seal where department_id = :department")
                .param("department", departmentId)
                .query((row, _) -> new SealPicture(row.getBytes("picture"), row.getInt("width"), row.getInt("height")))
                .optional();
    }
}
