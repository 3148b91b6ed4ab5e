package org.huiying.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.Person;
import org.huiying.access.Role;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every act on a request, in every state, by everybody who could try: exactly the cells of the policy table succeed.
 * The expectation below is written down a second time on purpose, by relation and state, so that a slip in the table
 * shows.
 */
@PortalTest
class RequestPolicyWalkTest {

    private static final Set<RequestStatus> SEEN_BY_DEPARTMENTS = Set.of(
            RequestStatus.ASSIGNED,
            RequestStatus.RETURNED,
            RequestStatus.HANDLING,
            RequestStatus.REPLY_APPROVAL,
            RequestStatus.REPLIED,
            RequestStatus.WITHDRAWN,
            RequestStatus.SPLIT);

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private Requests requests;

    @Autowired
    private RequestService service;

    @Autowired
    private RequestLifeCycle lifeCycle;

    @Autowired
    private RequestSplitting splitting;

    @Autowired
    private PlatformTransactionManager transactions;

    @TestFactory
    Stream<DynamicTest> exactlyTheListedCellsSucceed() {
        var firm = data.enterprise();
        var lead = data.department(DepartmentKind.TAX);
        var coHandler = data.department(DepartmentKind.CUSTOMS);
        var actors = actors(firm, lead, coHandler);
        return Arrays.stream(RequestStatus.values()).flatMap(status -> {
            var request = requestIn(status, firm, lead, coHandler);
            return actors.entrySet().stream()
                    .flatMap(actor -> acts(lead).entrySet().stream()
                            .map(act -> dynamicTest(
                                    act.getKey() + " in " + status + " by " + actor.getKey(),
                                    () -> walk(request, act.getKey(), act.getValue(), status, actor))));
        });
    }

    private void walk(
            UUID request,
            String act,
            BiConsumer<UUID, Long> call,
            RequestStatus status,
            Map.Entry<String, Person> actor) {
        people.signIn(actor.getValue());

        assertThat(succeeds(request, call)).isEqualTo(expected(act, status, actor.getKey()));
    }

    private static boolean expected(String act, RequestStatus status, String actor) {
        var own = actor.equals("representative");
        var organiser = actor.equals("organiser");
        var leads = actor.equals("lead clerk") || actor.equals("lead leader");
        return switch (act) {
            case "read" ->
                own
                        || organiser && status != RequestStatus.DRAFT
                        || (leads || actor.equals("co-handling clerk")) && SEEN_BY_DEPARTMENTS.contains(status);
            case "saveDraft", "discardDraft" -> own && status == RequestStatus.DRAFT;
            case "submit" -> own;
            case "withdraw" ->
                own
                                && Set.of(
                                                RequestStatus.SUBMITTED,
                                                RequestStatus.ACCEPTED,
                                                RequestStatus.ASSIGNED,
                                                RequestStatus.RETURNED,
                                                RequestStatus.HANDLING)
                                        .contains(status)
                        || organiser && status == RequestStatus.SUBMITTED;
            case "decline" -> organiser && status == RequestStatus.SUBMITTED;
            case "assign" ->
                organiser
                        && Set.of(RequestStatus.SUBMITTED, RequestStatus.ACCEPTED, RequestStatus.RETURNED)
                                .contains(status);
            case "split" ->
                organiser
                        && Set.of(RequestStatus.SUBMITTED, RequestStatus.RETURNED)
                                .contains(status);
            case "rejoin" -> organiser && status == RequestStatus.SPLIT;
            case "signFor", "return" -> leads && status == RequestStatus.ASSIGNED;
            case "proposeReply" -> leads && status == RequestStatus.HANDLING;
            case "sendBackReply", "reply" -> actor.equals("lead leader") && status == RequestStatus.REPLY_APPROVAL;
            case "approveReply" ->
                actor.equals("lead leader")
                        && Set.of(RequestStatus.REPLY_APPROVAL, RequestStatus.REPLIED)
                                .contains(status);
            case "proposeCorrection" -> leads && status == RequestStatus.REPLIED;
            case "sendBackCorrection", "correctReply", "withdrawReply" ->
                actor.equals("lead leader") && status == RequestStatus.REPLIED;
            default -> throw new IllegalArgumentException(act);
        };
    }

    private Map<String, BiConsumer<UUID, Long>> acts(UUID lead) {
        var acts = new LinkedHashMap<String, BiConsumer<UUID, Long>>();
        acts.put("read", (id, _) -> service.get(id));
        acts.put("saveDraft", (id, version) -> service.saveDraft(id, version, TestData.content("改过的标题")));
        acts.put("discardDraft", (id, _) -> service.discardDraft(id));
        acts.put("submit", (id, version) -> service.submit(id, version, TestData.content("出口退税迟迟未到账")));
        acts.put("withdraw", (id, _) -> service.withdraw(id));
        acts.put("decline", (id, _) -> lifeCycle.decline(id, "不属于受理范围", "请向人民法院起诉"));
        acts.put("assign", (id, _) -> lifeCycle.assign(id, lead, Set.of(), "某局"));
        acts.put(
                "split",
                (id, _) -> splitting.split(
                        id,
                        Map.of(
                                UUID.randomUUID(),
                                TestData.content("第一件"),
                                UUID.randomUUID(),
                                TestData.content("第二件"))));
        acts.put("rejoin", (id, _) -> splitting.rejoin(id));
        acts.put("signFor", (id, _) -> lifeCycle.signFor(id, "某局"));
        acts.put("return", (id, _) -> lifeCycle.giveBack(id, "某局", "不属于本单位职责"));
        acts.put("proposeReply", (id, _) -> lifeCycle.proposeReply(id, "某局"));
        acts.put("sendBackReply", (id, _) -> lifeCycle.sendBackReply(id, "某局", "请补充依据"));
        acts.put("approveReply", (id, _) -> lifeCycle.approveReply(id, "某局"));
        acts.put("reply", (id, _) -> lifeCycle.reply(id, "某局", "某函〔2026〕1号"));
        acts.put("proposeCorrection", (id, _) -> lifeCycle.proposeCorrection(id, "某局"));
        acts.put("sendBackCorrection", (id, _) -> lifeCycle.sendBackCorrection(id, "某局", "请核对金额"));
        acts.put("correctReply", (id, _) -> lifeCycle.correctReply(id, "某局", "某函〔2026〕2号"));
        acts.put("withdrawReply", (id, _) -> lifeCycle.withdrawReply(id, "某局", "所引文件已废止"));
        return acts;
    }

    private Map<String, Person> actors(UUID firm, UUID lead, UUID coHandler) {
        var actors = new LinkedHashMap<String, Person>();
        actors.put("representative", people.newPerson(Set.of(Role.REPRESENTATIVE), firm, null));
        actors.put("other representative", people.newPerson(Set.of(Role.REPRESENTATIVE), data.enterprise(), null));
        actors.put("lead clerk", people.newPerson(Set.of(Role.CLERK), null, lead));
        actors.put("lead leader", people.newPerson(Set.of(Role.LEADER), null, lead));
        actors.put("co-handling clerk", people.newPerson(Set.of(Role.CLERK), null, coHandler));
        actors.put("other leader", people.newPerson(Set.of(Role.LEADER), null, data.department(DepartmentKind.FOREX)));
        actors.put("organiser", people.newPerson(Set.of(Role.ORGANISER), null, null));
        actors.put("administrator", people.newPerson(Set.of(Role.ADMINISTRATOR), null, null));
        return actors;
    }

    /** Tries the act and takes it back. */
    private boolean succeeds(UUID request, BiConsumer<UUID, Long> call) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                call.accept(request, requests.findById(request).orElseThrow().version());
                return true;
            } catch (AccessDeniedException | NotFound | RuleViolation _) {
                return false;
            }
        }));
    }

    private UUID requestIn(RequestStatus status, UUID firm, UUID lead, UUID coHandler) {
        if (status == RequestStatus.DRAFT) {
            people.signInRepresentative(firm);
            return service.openDraft(UUID.randomUUID()).id();
        }
        var id = data.submittedRequest(firm).requestId();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> lead(id, status, lead, coHandler));
        return id;
    }

    private void lead(UUID id, RequestStatus status, UUID lead, UUID coHandler) {
        var request = requests.findById(id).orElseThrow();
        var now = Instant.now();
        switch (status) {
            case DRAFT, SUBMITTED -> {}
            case DECLINED -> request.decline("不属于受理范围", "请向人民法院起诉", now);
            case ACCEPTED -> request.become(RequestStatus.ACCEPTED, now);
            case ASSIGNED -> request.assign(lead, Set.of(coHandler), now);
            case RETURNED, HANDLING, WITHDRAWN -> {
                request.assign(lead, Set.of(coHandler), now);
                request.become(status, now);
            }
            case SPLIT -> {
                lead(id, RequestStatus.RETURNED, lead, coHandler);
                request.become(RequestStatus.SPLIT, now);
            }
            case REPLY_APPROVAL -> {
                lead(id, RequestStatus.HANDLING, lead, coHandler);
                request.become(RequestStatus.REPLY_APPROVAL, now);
            }
            case REPLIED -> {
                lead(id, RequestStatus.REPLY_APPROVAL, lead, coHandler);
                request.become(RequestStatus.REPLIED, now);
            }
        }
    }
}
