package org.huiying.routing;

import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentService;
import org.huiying.request.RequestParts;
import org.huiying.request.RequestService;
import org.huiying.routing.catalogue.CatalogueItem;
import org.huiying.routing.catalogue.DutyCatalogueStore;
import org.huiying.routing.catalogue.DutyEntry;
import org.huiying.routing.engine.Candidate;
import org.huiying.routing.engine.CurrentEngine;
import org.huiying.routing.engine.Suggestions;
import org.huiying.routing.split.MatterSplitter;
import org.huiying.routing.split.Passages;
import org.huiying.routing.split.TwoMatters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals for the organiser. */
@Service
@Transactional(readOnly = true)
public class RoutingService {

    /** Below this a department is not put in for the person to confirm. */
    private static final double LIKELY = 0.5;

    private final RequestService requests;
    private final RequestParts parts;
    private final DepartmentService departments;
    private final Suggestions suggestions;
    private final DutyCatalogueStore catalogue;
    private final CurrentEngine engine;

    RoutingService(
            RequestService requests,
            RequestParts parts,
            DepartmentService departments,
            Suggestions suggestions,
            DutyCatalogueStore catalogue,
            CurrentEngine engine) {
        this.requests = requests;
        this.parts = parts;
        this.departments = departments;
        this.suggestions = suggestions;
        this.catalogue = catalogue;
        this.engine = engine;
    }

    /** To whom this request might go by the catalogue as it stands now, and why. */
    @Allowed("routing.suggest")
    public RoutingProposal suggest(UUID requestId) {
        var content = requests.get(requestId).content();
        var suggestion = suggestions
                .find(requestId)
                .orElseGet(() ->
                        suggestions.makeAnew(requestId, content.title(), content.matter() + "\n" + content.wish()));
        return new RoutingProposal(
                requestId,
                suggestion.sure(),
                suggestion.wordsAlone(),
                suggestion.candidates().stream().map(this::withDepartments).toList());
    }

    /** Whether the request seems to hold two matters, and where the second begins. */
    @Allowed("routing.suggest")
    public Optional<TwoMatters> twoMatters(UUID requestId) {
        var matter = requests.get(requestId).content().matter();
        return MatterSplitter.find(engine.get().engine(), Passages.of(matter));
    }

    /**
     * Where the request may go without being read: the proposal is sure, one matter only, not confidential, exactly one
     * department of the kind, and the organiser has ordered it for the entry. A part of a split request goes where the
     * organiser has put it.
     */
    @Allowed("routing.suggest")
    public Optional<AutomaticTarget> automaticTarget(UUID requestId) {
        var proposal = suggest(requestId);
        return proposal.sureDepartment()
                .filter(_ -> !requests.get(requestId).content().confidential())
                .filter(_ -> proposal.candidates().getFirst().automatic())
                .filter(_ -> twoMatters(requestId).isEmpty())
                .filter(_ -> parts.whole(requestId).isEmpty())
                .map(department -> new AutomaticTarget(
                        department, proposal.candidates().getFirst().entryName()));
    }

    /** Whose matter a passage most likely is, if that can be told. */
    @Allowed("routing.suggest")
    public Optional<DepartmentKind> likeliest(String passage) {
        return engine.get().engine().suggest("", passage).candidates().stream()
                .findFirst()
                .filter(candidate -> candidate.probability() >= LIKELY)
                .map(Candidate::kind);
    }

    private ProposedDepartments withDepartments(Candidate candidate) {
        var item = catalogue.find(candidate.entryCode());
        var entry = item.map(CatalogueItem::entry);
        return new ProposedDepartments(
                candidate.kind(),
                candidate.probability(),
                entry.map(DutyEntry::name).orElse(""),
                entry.map(DutyEntry::notCovers).orElse(""),
                item.map(CatalogueItem::automatic).isPresent(),
                departments.ofKind(candidate.kind()),
                candidate.reasons());
    }
}
