package org.huiying.forum;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.huiying.access.Person;
import org.huiying.request.RequestDetails;
import org.jspecify.annotations.Nullable;

/** One request on a forum's agenda, with what was noted about it on the day. */
@Entity
class AgendaItem {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID forumId;
    private UUID requestId;

    /** Moving items about does not disturb whoever is noting answers. */
    @OptimisticLock(excluded = true)
    private int position;

    private String receipt;
    private String title;
    private String firmName;
    private @Nullable UUID enterpriseId;
    private boolean confidential;

    @OptimisticLock(excluded = true)
    private boolean announced;

    @OptimisticLock(excluded = true)
    private boolean answerTold;

    private @Nullable UUID departmentId;
    private String speaker = "";
    private String answer = "";
    private String answeredBy = "";
    private String decision = "";

    @Enumerated(EnumType.STRING)
    private ItemOutcome outcome = ItemOutcome.OPEN;

    @ElementCollection
    @CollectionTable(name = "agenda_commitment", joinColumns = @JoinColumn(name = "agenda_item_id"))
    @OrderColumn(name = "place")
    private List<Commitment> commitments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(UUID forumId, RequestDetails request, int position) {
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.requestId = request.id();
        this.position = position;
        this.receipt = Objects.requireNonNull(request.receipt(), "only submitted requests come onto an agenda");
        this.title = request.content().title();
        this.firmName = request.firmName();
        this.enterpriseId = request.enterpriseId();
        this.confidential = request.content().confidential();
        this.speaker = Objects.requireNonNullElse(request.contactName(), "");
    }

    void answeredBy(@Nullable UUID department) {
        departmentId = department;
    }

    void speaker(String name) {
        speaker = Wording.optional(name, ItemNotes.NAME_LIMIT, "forum.error.speaker");
    }

    void moveTo(int place) {
        position = place;
    }

    void note(ItemNotes notes) {
        speaker = notes.speaker();
        answer = notes.answer();
        answeredBy = notes.answeredBy();
        decision = notes.decision();
        outcome = notes.outcome();
        if (!commitments.equals(notes.commitments())) {
            commitments.clear();
            commitments.addAll(notes.commitments());
        }
    }

    /** Whether this is the first time the request's story is told that it is on the agenda. */
    boolean announce() {
        var first = !announced;
        announced = true;
        return first;
    }

    /** Whether there is an answer given on the spot that the request's story does not tell yet. */
    boolean tellAnswer() {
        var first = !answerTold && outcome == ItemOutcome.ANSWERED_ON_THE_SPOT;
        answerTold |= first;
        return first;
    }

    /** A confidential item is for its own firm and the department that answers it, beside those the request is with. */
    boolean concerns(Person person) {
        return person.isOfEnterprise(enterpriseId) || person.isOfDepartment(departmentId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID forumId() {
        return forumId;
    }

    UUID requestId() {
        return requestId;
    }

    int position() {
        return position;
    }

    boolean isConfidential() {
        return confidential;
    }

    @Nullable
    UUID departmentId() {
        return departmentId;
    }

    String answer() {
        return answer;
    }

    AgendaLine line(int number, @Nullable String departmentName) {
        return new AgendaLine(
                id, number, requestId, receipt, title, firmName, confidential, departmentId, departmentName);
    }

    AgendaItemDetails details(int number, @Nullable String departmentName) {
        var notes = new ItemNotes(speaker, answer, answeredBy, decision, outcome, List.copyOf(commitments));
        return new AgendaItemDetails(version(), line(number, departmentName), notes);
    }
}
