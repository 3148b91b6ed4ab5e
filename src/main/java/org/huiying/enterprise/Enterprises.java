package org.huiying.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Enterprises extends JpaRepository<Enterprise, UUID> {

    Optional<Enterprise> findByCreditCode(String creditCode);

    List<Enterprise> findByCreditCodeIn(Collection<String> creditCodes);

    @Query("""
            select e from Enterprise e
            where lower(e.name) like lower(concat('%', :text, '%')) escape '\\' or e.creditCode = upper(:text)
            order by e.name, e.id
            """)
    List<Enterprise> search(String text, Pageable page);
}
