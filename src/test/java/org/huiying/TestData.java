package org.huiying;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentProfile;
import org.huiying.department.DepartmentService;
import org.huiying.department.Management;
import org.huiying.enterprise.CreditCodes;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.handling.Dispatching;
import org.huiying.request.Receipt;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestService;
import org.springframework.boot.test.context.TestComponent;

/** Firms, departments and requests for tests, made through the same services the screens use. */
@TestComponent
public class TestData {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestPeople people;
    private final EnterpriseService enterprises;
    private final DepartmentService departments;
    private final RequestService requests;
    private final Dispatching dispatching;

    TestData(
            TestPeople people,
            EnterpriseService enterprises,
            DepartmentService departments,
            RequestService requests,
            Dispatching dispatching) {
        this.people = people;
        this.enterprises = enterprises;
        this.departments = departments;
        this.requests = requests;
        this.dispatching = dispatching;
    }

    public UUID enterprise() {
        people.signInOrganiser();
        var number = COUNT.incrementAndGet();
        return enterprises.add(UUID.randomUUID(), CreditCodes.fictional(number), "测试外贸有限公司" + number);
    }

    public UUID department(DepartmentKind kind) {
        people.signInAdministrator();
        var id = UUID.randomUUID();
        var number = COUNT.incrementAndGet();
        departments.add(
                id,
                new DepartmentProfile(
                        "测试单位" + number, kind, Management.LOCAL, "云州市测试单位" + number, "测函" + number, true));
        return id;
    }

    /** A request a representative of this firm has submitted; leaves that person signed in. */
    public Receipt submittedRequest(UUID enterpriseId) {
        people.signInRepresentative(enterpriseId);
        var draft = requests.openDraft(UUID.randomUUID());
        return requests.submit(draft.id(), draft.version(), content("出口退税迟迟未到账"));
    }

    /** A submitted request dispatched to this lead; leaves an organiser signed in. */
    public UUID dispatchedRequest(UUID enterpriseId, UUID leadId) {
        var receipt = submittedRequest(enterpriseId);
        people.signInOrganiser();
        dispatching.dispatch(receipt.requestId(), leadId, Set.of());
        return receipt.requestId();
    }

    public static RequestContent content(String title) {
        return new RequestContent(title, "我司三月申报的出口退税至今没有到账，资金周转困难。", "请告知进度。", null, false, null);
    }
}
