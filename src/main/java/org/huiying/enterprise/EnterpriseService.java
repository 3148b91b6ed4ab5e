package org.huiying.enterprise;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiying.access.Allowed;
import org.huiying.shared.NotFound;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Firms: adding, approving, finding them. */
@Service
@Transactional
public class EnterpriseService {

    private final Enterprises enterprises;
    private final Clock clock;

    EnterpriseService(Enterprises enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** Adds a firm the organiser knows; the same id or credit code again gives the firm already there. */
    @Allowed("enterprise.add")
    public UUID add(UUID id, CreditCode code, String name) {
        return enterprises
                .findByCreditCode(code.value())
                .map(Enterprise::id)
                .orElseGet(() -> enterprises
                        .save(new Enterprise(id, code.value(), name, EnterpriseStatus.APPROVED, clock.instant()))
                        .id());
    }

    @Allowed("enterprise.read")
    @Transactional(readOnly = true)
    public EnterpriseSummary get(UUID id) {
        return enterprises.findById(id).map(Enterprise::summary).orElseThrow(() -> new NotFound("enterprise", id));
    }

    @Allowed("enterprise.read")
    @Transactional(readOnly = true)
    public Optional<EnterpriseSummary> findByCode(CreditCode code) {
        return enterprises.findByCreditCode(code.value()).map(Enterprise::summary);
    }

    @Allowed("enterprise.read")
    @Transactional(readOnly = true)
    public Map<UUID, EnterpriseSummary> getAll(Collection<UUID> ids) {
        return enterprises.findAllById(ids).stream()
                .map(Enterprise::summary)
                .collect(Collectors.toMap(EnterpriseSummary::id, Function.identity()));
    }

    /** Firms whose name holds the text, or whose credit code it is. */
    @Allowed("enterprise.list")
    @Transactional(readOnly = true)
    public List<EnterpriseSummary> search(String text, Pageable page) {
        var literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return enterprises.search(literal, page).stream()
                .map(Enterprise::summary)
                .toList();
    }
}
