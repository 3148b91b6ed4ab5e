package org.huiying.department;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiying.access.Allowed;
import org.huiying.document.Typesetter;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Departments: keeping them and finding them. */
@Service
@Transactional
public class DepartmentService {

    private final Departments departments;
    private final Typesetter typesetter = new Typesetter();

    DepartmentService(Departments departments) {
        this.departments = departments;
    }

    /**
     * Adds a department; the same id again is the same department.
     *
     * @throws RuleViolation if another department has this name or numbers its letters by this code
     */
    @Allowed("department.edit")
    public void add(UUID id, DepartmentProfile profile) {
        if (!departments.existsById(id)) {
            mustBeUnlikeOthers(id, profile);
            mustBePrintable(profile, LetterStyle.PLAIN);
            departments.save(new Department(id, profile));
        }
    }

    @Allowed("department.edit")
    public void edit(UUID id, long version, DepartmentProfile profile, LetterStyle style) {
        var department = find(id);
        if (department.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Department.class, id);
        }
        mustBeUnlikeOthers(id, profile);
        mustBeOthers(id, style.coSigners());
        mustBePrintable(profile, style);
        department.write(profile, style);
    }

    @Allowed("department.read")
    @Transactional(readOnly = true)
    public DepartmentSummary get(UUID id) {
        return find(id).summary();
    }

    @Allowed("department.read")
    @Transactional(readOnly = true)
    public Map<UUID, DepartmentSummary> getAll(Collection<UUID> ids) {
        return departments.findAllById(ids).stream()
                .map(Department::summary)
                .collect(Collectors.toMap(DepartmentSummary::id, Function.identity()));
    }

    /** All departments by name, closed ones too. */
    @Allowed("department.read")
    @Transactional(readOnly = true)
    public List<DepartmentSummary> list() {
        return departments.findAllByOrderByName().stream()
                .map(Department::summary)
                .toList();
    }

    /** Departments of a kind to which requests may be dispatched. */
    @Allowed("department.read")
    @Transactional(readOnly = true)
    public List<DepartmentSummary> ofKind(DepartmentKind kind) {
        return departments.findByKindAndActiveTrueOrderByName(kind).stream()
                .map(Department::summary)
                .toList();
    }

    private void mustBeUnlikeOthers(UUID id, DepartmentProfile profile) {
        if (departments.existsByNameAndIdNot(profile.name(), id)) {
            throw new RuleViolation("department.error.nameTaken", profile.name());
        }
        if (departments.existsByIssuingCodeAndIdNot(profile.issuingCode(), id)) {
            throw new RuleViolation("department.error.issuingCodeTaken", profile.issuingCode());
        }
    }

    private void mustBeOthers(UUID id, Set<UUID> coSigners) {
        if (coSigners.contains(id) || departments.countByIdIn(coSigners) != coSigners.size()) {
            throw new RuleViolation("department.error.coSigners");
        }
    }

    private void mustBePrintable(DepartmentProfile profile, LetterStyle style) {
        var missing = typesetter.missing(
                profile.letterhead() + profile.issuingCode() + style.mark() + String.join("", style.copies()));
        if (!missing.isEmpty()) {
            throw new RuleViolation("department.error.characters", String.join(" ", missing));
        }
    }

    private Department find(UUID id) {
        return departments.findById(id).orElseThrow(() -> new NotFound("department", id));
    }
}
