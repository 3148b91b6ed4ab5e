package org.huiying.letter;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Letters extends JpaRepository<Letter, UUID> {

    /** Holds the letter until the commit, so that of two who sign it one comes second. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Letter l where l.id = :id")
    Optional<Letter> findAndHold(UUID id);

    Optional<Letter> findFirstByRequestIdAndDepartmentIdOrderByCreatedAtDesc(UUID requestId, UUID departmentId);

    /** What can still be written, sent back or issued; one at most. */
    @Query("""
            select l from Letter l
            where l.requestId = :requestId and l.departmentId = :departmentId and l.status in (DRAFTED, IN_REVIEW, APPROVED)
            """)
    Optional<Letter> findInWork(UUID requestId, UUID departmentId);

    /** Everything that left the house, the latest first. */
    @Query("""
            select l from Letter l
            where l.requestId = :requestId and l.status in (SIGNED, DELIVERED, SUPERSEDED, WITHDRAWN)
            order by l.signedAt desc
            """)
    List<Letter> findIssued(UUID requestId);

    @Query("""
            select new org.huiying.letter.ApprovedLetter(l.id, l.requestId, l.content.title, l.addressee, l.approvedAt, l.heldUpBy)
            from Letter l where l.departmentId = :departmentId and l.status = APPROVED order by l.approvedAt, l.id
            """)
    List<ApprovedLetter> findApproved(UUID departmentId);

    @Query("select l.number.text from Letter l where l.supersedes = :id and l.number.text is not null")
    Optional<String> findNumberOfSuccessor(UUID id);

    @Query("select l.id from Letter l where l.status = APPROVED order by l.approvedAt, l.id")
    List<UUID> findApprovedIds(Limit limit);

    @Query("""
            select new org.huiying.letter.LetterInReview(l.id, l.requestId, l.content.title, l.addressee, l.sentToReviewAt)
            from Letter l where l.departmentId = :departmentId and l.status = IN_REVIEW order by l.sentToReviewAt, l.id
            """)
    List<LetterInReview> findInReview(UUID departmentId);

    @Query("""
            select new org.huiying.letter.LetterInReview(l.id, l.requestId, l.content.title, l.addressee, l.approvedAt)
            from Letter l where l.status = CO_SIGNING and l.id in :ids order by l.approvedAt, l.id
            """)
    List<LetterInReview> findToCoSign(Collection<UUID> ids);

    @Query("select count(l) from Letter l where l.departmentId = :departmentId and l.status = IN_REVIEW")
    long countInReview(UUID departmentId);

    /** Whoever begins a letter for the same request at the same moment waits here until the other has committed. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:requestId as text), 90))",
            nativeQuery = true)
    int waitForTurn(UUID requestId);

    /** What the department's letters last gave as contact. */
    @Query("""
            select l.content.contact from Letter l
            where l.departmentId = :departmentId and l.content.contact <> '' order by l.updatedAt desc
            """)
    List<String> findContacts(UUID departmentId, Limit limit);
}
