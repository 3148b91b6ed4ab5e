package org.huiying.minutes;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MinutesItems extends JpaRepository<MinutesItem, UUID> {

    List<MinutesItem> findByForumIdOrderByPlaceAscIdAsc(UUID forumId);
}
