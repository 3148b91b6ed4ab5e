package org.huiying.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huiying.department.DepartmentService;
import org.huiying.department.DepartmentSummary;
import org.huiying.request.RequestDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which departments a letter names as co-signers, and which of them agreed. */
@Component
class CoSigners {

    private final JdbcClient database;
    private final DepartmentService departments;

    CoSigners(JdbcClient database, DepartmentService departments) {
        this.database = database;
        this.departments = departments;
    }

    private record Named(UUID departmentId, String agreedBy, Timestamp agreedAt) {

        static Named of(ResultSet row, int number) throws SQLException {
            return new Named(
                    row.getObject("department_id", UUID.class),
                    row.getString("display_name"),
                    row.getTimestamp("agreed_at"));
        }
    }

    /** All departments that may be named: those that co-handle the request. */
    List<CoSigner> of(Letter letter, RequestDetails request) {
        var named =
                database.sql("""
                        select s.department_id, s.agreed_at, a.display_name
                        from letter_co_signer s left join account a on a.id = s.agreed_by where s.letter_id = :letter
                        """).param("letter", letter.id()).query(Named::of).list();
        return departments.getAll(candidates(letter, request)).values().stream()
                .sorted(java.util.Comparator.comparing(DepartmentSummary::name))
                .map(department -> coSigner(department, named))
                .toList();
    }

    static Set<UUID> candidates(Letter letter, RequestDetails request) {
        return request.departmentIds().stream()
                .filter(id -> !Objects.equals(id, letter.departmentId()))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Names these departments and no others. */
    void name(UUID letterId, Collection<UUID> departmentIds) {
        database.sql("delete from letter_co_signer where letter_id = :letter")
                .param("letter", letterId)
                .update();
        departmentIds.forEach(department -> database.sql(
                        "insert into letter_co_signer (letter_id, department_id) values (:letter, :department)")
                .param("letter", letterId)
                .param("department", department)
                .update());
    }

    /** Departments that have not agreed yet. */
    Set<UUID> awaited(UUID letterId) {
        return database.sql(
                        "select department_id from letter_co_signer where letter_id = :letter and agreed_at is null")
                .param("letter", letterId)
                .query(UUID.class)
                .set();
    }

    /** Letters that await this department. */
    List<UUID> awaiting(UUID departmentId) {
        return database.sql(
                        "select letter_id from letter_co_signer where department_id = :department and agreed_at is null")
                .param("department", departmentId)
                .query(UUID.class)
                .list();
    }

    void agree(UUID letterId, UUID departmentId, UUID leaderId, Instant now) {
        database.sql("""
                        update letter_co_signer set agreed_by = :leader, agreed_at = :now
                        where letter_id = :letter and department_id = :department
                        """)
                .param("leader", leaderId)
                .param("now", Timestamp.from(now))
                .param("letter", letterId)
                .param("department", departmentId)
                .update();
    }

    /** Nobody has agreed to the letter any more: it is about to change. */
    void forget(UUID letterId) {
        database.sql("update letter_co_signer set agreed_by = null, agreed_at = null where letter_id = :letter")
                .param("letter", letterId)
                .update();
    }

    private static CoSigner coSigner(DepartmentSummary department, List<Named> named) {
        return named.stream()
                .filter(row -> row.departmentId().equals(department.id()))
                .findFirst()
                .map(row -> new CoSigner(
                        department.id(),
                        department.name(),
                        true,
                        row.agreedBy(),
                        row.agreedAt() == null ? null : row.agreedAt().toInstant()))
                .orElseGet(() -> new CoSigner(department.id(), department.name(), false, null, null));
    }
}
