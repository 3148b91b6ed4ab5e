package org.huiying.enterprise;

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
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Firms: adding, approving, finding them. */
@Service
@Transactional
public class EnterpriseService {

    private final Enterprises enterprises;
    private final EnterpriseBook book;

    EnterpriseService(Enterprises enterprises, EnterpriseBook book) {
        this.enterprises = enterprises;
        this.book = book;
    }

    /** Adds a firm the organiser knows; the same id or credit code again gives the firm already there. */
    @Allowed("enterprise.add")
    public UUID add(UUID id, CreditCode code, String name) {
        return book.findOrEnter(id, code, new EnterpriseProfile(name, null, null));
    }

    @Allowed("enterprise.edit")
    public void edit(UUID id, long version, EnterpriseProfile profile) {
        var enterprise = find(id);
        if (enterprise.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Enterprise.class, id);
        }
        enterprise.write(profile);
    }

    @Allowed("enterprise.read")
    @Transactional(readOnly = true)
    public EnterpriseSummary get(UUID id) {
        return find(id).summary();
    }

    @Allowed("enterprise.read")
    @Transactional(readOnly = true)
    public Optional<EnterpriseSummary> findByCode(CreditCode code) {
        return enterprises.findByCreditCode(code.value()).map(Enterprise::summary);
    }

    /** The firms among these codes that the portal knows. */
    @Allowed("enterprise.read")
    @Transactional(readOnly = true)
    public Map<CreditCode, EnterpriseSummary> findByCodes(Collection<CreditCode> codes) {
        return enterprises
                .findByCreditCodeIn(codes.stream().map(CreditCode::value).toList())
                .stream()
                .map(Enterprise::summary)
                .collect(Collectors.toMap(firm -> new CreditCode(firm.creditCode()), Function.identity()));
    }

    @Allowed("enterprise.read")
    @Transactional(readOnly = true)
    public Map<UUID, EnterpriseSummary> getAll(Collection<UUID> ids) {
        return enterprises.findAllById(ids).stream()
                .map(Enterprise::summary)
                .collect(Collectors.toMap(EnterpriseSummary::id, Function.identity()));
    }

    /** Firms whose name holds the text, or whose credit code it is, by name. */
    @Allowed("enterprise.list")
    @Transactional(readOnly = true)
    public List<EnterpriseSummary> search(String text, Pageable page) {
        var literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return enterprises.search(literal, page).stream()
                .map(Enterprise::summary)
                .toList();
    }

    private Enterprise find(UUID id) {
        return enterprises.findById(id).orElseThrow(() -> new NotFound("enterprise", id));
    }
}
