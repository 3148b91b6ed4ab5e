package org.huiying.enterprise;

import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Affiliations;
import org.springframework.stereotype.Component;

/** Names the firms that people speak for. */
@Component
class EnterpriseAffiliations implements Affiliations {

    private final Enterprises enterprises;

    EnterpriseAffiliations(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    @Override
    public Optional<String> nameOf(UUID id) {
        return enterprises.findById(id).map(Enterprise::name);
    }
}
