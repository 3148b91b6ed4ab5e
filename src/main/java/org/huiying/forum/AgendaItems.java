package org.huiying.forum;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaItems extends JpaRepository<AgendaItem, UUID> {

    List<AgendaItem> findByForumIdOrderByPositionAscIdAsc(UUID forumId);

    List<AgendaItem> findByRequestId(UUID requestId);

    Optional<AgendaItem> findByForumIdAndRequestId(UUID forumId, UUID requestId);

    boolean existsByForumId(UUID forumId);

    boolean existsByForumIdAndDepartmentId(UUID forumId, UUID departmentId);

    boolean existsByForumIdAndEnterpriseId(UUID forumId, UUID enterpriseId);
}
