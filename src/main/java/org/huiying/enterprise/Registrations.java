package org.huiying.enterprise;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Registrations extends JpaRepository<Registration, UUID> {

    List<Registration> findByStatusOrderByCreatedAt(RegistrationStatus status, Pageable page);

    long countByStatus(RegistrationStatus status);
}
