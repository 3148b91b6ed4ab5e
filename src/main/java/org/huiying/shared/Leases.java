package org.huiying.shared;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one server at a time run a job, by the database's clock. A lease only saves work: a server that froze past its
 * own must still find every step guarded by a lock and a state.
 */
@Component
public class Leases {

    private final UUID server = UUID.randomUUID();
    private final JdbcClient database;

    Leases(JdbcClient database) {
        this.database = database;
    }

    /**
     * Runs the job unless another server is at it; if this one dies, others may go on after {@code atMost}. To be called
     * outside of any transaction.
     */
    public void run(String job, Duration atMost, Runnable work) {
        if (take(job, atMost)) {
            try {
                work.run();
            } finally {
                giveBack(job);
            }
        }
    }

    private boolean take(String job, Duration atMost) {
        return database.sql("""
                        insert into job_lease (job, holder, until) values (:job, :me, now() + make_interval(secs => :seconds))
                        on conflict (job) do update set holder = excluded.holder, until = excluded.until
                        where job_lease.until < now()
                        """)
                        .param("job", job)
                        .param("me", server)
                        .param("seconds", (double) atMost.toSeconds())
                        .update()
                == 1;
    }

    private void giveBack(String job) {
        database.sql("update job_lease set until = now() - interval '1 second' where job = :job and holder = :me")
                .param("job", job)
                .param("me", server)
                .update();
    }
}
