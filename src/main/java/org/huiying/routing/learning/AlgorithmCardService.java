package org.huiying.routing.learning;

import java.sql.Timestamp;
import java.time.Clock;
import org.huiying.access.Allowed;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.engine.SeedExamples;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The card that tells anybody how proposals are made and how often they are wrong. */
@Service
@Transactional(readOnly = true)
public class AlgorithmCardService {

    private static final int EXAMPLES = SeedExamples.all().size();

    private final ModelVersions versions;
    private final DutyCatalogueStore catalogue;
    private final AccuracyQueries queries;
    private final Clock clock;

    AlgorithmCardService(ModelVersions versions, DutyCatalogueStore catalogue, AccuracyQueries queries, Clock clock) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.queries = queries;
        this.clock = clock;
    }

    @Allowed("routing.readCard")
    public AlgorithmCard card() {
        return new AlgorithmCard(versions.active(), catalogue.countInForce(), EXAMPLES, queries.inUse(lastYear()));
    }

    private Timestamp lastYear() {
        return Timestamp.from(clock.instant().minus(AccuracyPeriod.YEAR.length()));
    }
}
