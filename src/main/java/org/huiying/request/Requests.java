package org.huiying.request;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Requests extends JpaRepository<Request, UUID> {

    @Query(value = "select nextval('request_receipt')", nativeQuery = true)
    long nextReceipt();

    List<Request> findByBatchId(UUID batchId);
}
