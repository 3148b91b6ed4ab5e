package org.huiying.forum;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Invitees extends JpaRepository<Invitee, UUID> {

    List<Invitee> findByForumId(UUID forumId);

    Optional<Invitee> findByForumIdAndDepartmentId(UUID forumId, UUID departmentId);

    /** Inviting a firm twice, even at once, invites it once. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = """
            insert into forum_invitation (id, version, forum_id, enterprise_id, seat, names)
            values (gen_random_uuid(), 0, :forumId, :enterpriseId, 'ASKING', '') on conflict do nothing
            """, nativeQuery = true)
    void inviteFirm(UUID forumId, UUID enterpriseId);
}
