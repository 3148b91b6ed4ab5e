package org.huiying.routing.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The version of the model that a person has activated. */
@Component
public class ActiveModel {

    /** The version the portal was delivered with. */
    public static final int DELIVERED = 1;

    private static final Logger LOG = LoggerFactory.getLogger(ActiveModel.class);

    /** A model and its number. */
    public record Version(int number, LearnedModel model) {}

    private final JdbcClient database;
    private final LearnedModel delivered = SeedModel.read();

    ActiveModel(JdbcClient database) {
        this.database = database;
    }

    /** The delivered one stands in for a version that this release cannot read. */
    public Version read() {
        return database.sql("select version, bytes from routing_model where active")
                .query(this::version)
                .single();
    }

    /** The model the portal was delivered with. */
    public LearnedModel delivered() {
        return delivered;
    }

    private Version version(ResultSet row, int number) throws SQLException {
        var bytes = row.getBytes("bytes");
        if (bytes == null) {
            return new Version(DELIVERED, delivered);
        }
        try {
            return new Version(row.getInt("version"), LearnedModelFile.read(bytes));
        } catch (IllegalArgumentException unreadable) {
            LOG.error(
                    "Version {} of the routing model cannot be read; train a new one",
                    row.getInt("version"),
                    unreadable);
            return new Version(DELIVERED, delivered);
        }
    }
}
