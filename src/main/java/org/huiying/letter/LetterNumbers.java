package org.huiying.letter;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Document numbers without gaps. The department's row stays locked from taking a number until the transaction ends: a
 * signing that fails gives its number back, and who comes second waits.
 */
@Component
class LetterNumbers {

    private final JdbcClient database;

    LetterNumbers(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int take(UUID departmentId, int year) {
        return database.sql("""
                        insert into letter_number (department_id, year, last) values (:department, :year, 1)
                        on conflict (department_id, year) do update set last = letter_number.last + 1
                        returning last
                        """)
                .param("department", departmentId)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
