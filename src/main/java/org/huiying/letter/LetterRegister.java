package org.huiying.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.Policy;
import org.huiying.department.DepartmentService;
import org.huiying.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 发文登记: every number a department has taken in a year, whatever became of its letter. */
@Service
@Transactional(readOnly = true)
public class LetterRegister {

    private final JdbcClient database;
    private final DepartmentService departments;
    private final Policy policy;

    /** A leader's own letters may lie below those of others; the view then begins with what it has. */
    private static final int LOOKED_THROUGH = 50;

    LetterRegister(JdbcClient database, DepartmentService departments, Policy policy) {
        this.database = database;
        this.departments = departments;
        this.policy = policy;
    }

    /** The years in which the department has taken numbers, the latest first. */
    @Allowed("letter.readRegister")
    public List<Integer> years(UUID departmentId) {
        policy.require("letter.readRegister", new GovernedRegister(departmentId));
        return database.sql("select year from letter_number where department_id = ? and last > 0 order by year desc")
                .param(departmentId)
                .query(Integer.class)
                .list();
    }

    /** Among the departments whose register the person may read, the one that signed a letter last. */
    @Allowed("letter.readRegister")
    public Optional<UUID> lastIssuer() {
        return database
                .sql("select department_id from letter where number is not null order by signed_at desc limit :most")
                .param("most", LOOKED_THROUGH)
                .query(UUID.class)
                .stream()
                .filter(id -> policy.permits("letter.readRegister", new GovernedRegister(id)))
                .findFirst();
    }

    /** The numbers of one year, the latest first, without a gap. */
    @Allowed("letter.readRegister")
    public List<RegisteredNumber> numbers(UUID departmentId, int year, Pageable page) {
        policy.require("letter.readRegister", new GovernedRegister(departmentId));
        var code = departments.get(departmentId).profile().issuingCode();
        return database.sql("""
                        select place.in_year, letter.number, letter.status, letter.approved_at, letter.title,
                          letter.request_id, letter.withdrawal_reason, later.number as successor
                        from letter_number taken
                        cross join generate_series(1, taken.last) as place (in_year)
                        left join letter on letter.department_id = taken.department_id
                          and letter.number_year = taken.year and letter.number_in_year = place.in_year
                        left join letter later on later.supersedes = letter.id and later.number is not null
                        where taken.department_id = :department and taken.year = :year
                        order by place.in_year desc limit :limit offset :offset
                        """)
                .param("department", departmentId)
                .param("year", year)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> number(row, code, year))
                .list();
    }

    private static RegisteredNumber number(ResultSet row, String code, int year) throws SQLException {
        var inYear = row.getInt("in_year");
        @Nullable String number = row.getString("number");
        @Nullable String status = row.getString("status");
        var approved = row.getTimestamp("approved_at");
        return new RegisteredNumber(
                number == null ? LetterWords.number(code, year, inYear) : number,
                inYear,
                status == null ? null : LetterStatus.valueOf(status),
                approved == null ? null : ChinaTime.dateOf(approved.toInstant()),
                row.getString("title"),
                row.getObject("request_id", UUID.class),
                row.getString("successor"),
                row.getString("withdrawal_reason"));
    }
}
