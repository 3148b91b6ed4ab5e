package org.huiying.forum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Forums extends JpaRepository<Forum, UUID> {

    @Query("select f from Forum f order by f.plan.startsAt desc, f.id")
    List<Forum> latest(Pageable page);

    /** Those a guest is invited to, by firm or by department. */
    @Query("""
            select f from Forum f where f.status in :statuses and exists (
              select 1 from Invitee i where i.forumId = f.id
              and (i.enterpriseId = :enterpriseId or i.departmentId = :departmentId))
            order by f.plan.startsAt desc, f.id
            """)
    List<Forum> ofGuest(UUID enterpriseId, UUID departmentId, Collection<ForumStatus> statuses, Pageable page);

    @Query("select f from Forum f where f.status = :status order by f.plan.startsAt desc, f.id")
    List<Forum> in(ForumStatus status, Pageable page);

    @Query("select f.plan.organiser from Forum f order by f.createdAt desc limit 1")
    Optional<String> lastOrganiser();
}
