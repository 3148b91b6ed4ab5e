package org.huiying.letter;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Document numbers without gaps. The department's row stays locked from looking at the next number until the
 * transaction ends: whoever cannot use it leaves it to the next, and who comes second waits.
 */
@Component
class LetterNumbers {

    private final JdbcClient database;

    LetterNumbers(JdbcClient database) {
        this.database = database;
    }

    /** The number that is next, held until the transaction ends; it is not taken yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int hold(UUID departmentId, int year) {
        return database.sql("""
                        insert into letter_number (department_id, year, last) values (:department, :year, 0)
                        on conflict (department_id, year) do update set last = letter_number.last
                        returning last + 1
                        """)
                .param("department", departmentId)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Takes the number that is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(UUID departmentId, DocumentNumber number) {
        database.sql("update letter_number set last = :number where department_id = :department and year = :year")
                .param("department", departmentId)
                .param("year", number.year())
                .param("number", number.inYear())
                .update();
    }
}
