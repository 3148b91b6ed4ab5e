package org.huiying.department;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Departments extends JpaRepository<Department, UUID> {

    List<Department> findAllByOrderByName();

    boolean existsByNameAndIdNot(String name, UUID id);

    boolean existsByIssuingCodeAndIdNot(String issuingCode, UUID id);

    long countByIdIn(Collection<UUID> ids);

    List<Department> findByKindAndActiveTrueOrderByName(DepartmentKind kind);
}
