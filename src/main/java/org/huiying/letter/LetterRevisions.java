package org.huiying.letter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LetterRevisions extends JpaRepository<LetterRevision, LetterRevision.Key> {

    @Query("select r from LetterRevision r where r.key.letterId = :letterId order by r.key.round")
    List<LetterRevision> findByLetter(UUID letterId);
}
