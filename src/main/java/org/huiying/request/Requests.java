package org.huiying.request;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Requests extends JpaRepository<Request, UUID> {

    @Query(value = "select nextval('request_receipt')", nativeQuery = true)
    long nextReceipt();

    /** Held until the transaction ends; also works for an id no row has yet. */
    @Query(
            value = "select count(*) from (select pg_advisory_xact_lock(hashtextextended(:id, 70))) held",
            nativeQuery = true)
    long lock(String id);

    List<Request> findBySplitFromIdOrderByReceipt(UUID wholeId);

    List<Request> findByBatchId(UUID batchId);
}
