-- How the routing of each request began and where it stands: its first decision beside its last.
create view routing_outcome as
select first.request_id, first.at, first.department_id, first.department_kind, first.proposed_kind, first.probability,
       first.sure, first.model_version, first.held_back,
       last.at as decided_at,
       -- null while a returned request waits for the organiser
       case when last.kind <> 'RETURNED' then last.department_kind end as decided_kind,
       case when last.kind <> 'RETURNED' then last.department_id end as decided_department_id,
       exists (select from routing_decision back
               where back.request_id = first.request_id and back.kind = 'RETURNED'
                 and back.department_id = first.department_id) as was_returned
from routing_decision first
     join lateral (select d.kind, d.at, d.department_kind, d.department_id from routing_decision d
                   where d.request_id = first.request_id order by d.at desc, d.id desc limit 1) last on true
where not exists (select from routing_decision earlier
                  where earlier.request_id = first.request_id and (earlier.at, earlier.id) < (first.at, first.id));
