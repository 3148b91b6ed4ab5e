package org.huiying.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huiying.access.DemoAccess;
import org.huiying.access.NewAccount;
import org.huiying.access.Role;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentProfile;
import org.huiying.department.DepartmentService;
import org.huiying.department.Management;
import org.huiying.enterprise.CreditCode;
import org.huiying.enterprise.EnterpriseService;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The people, departments and firms of the demo. */
@Component
@ConditionalOnBooleanProperty("huiying.demo")
class DemoCast {

    static final String PASSWORD = "huiying2026";

    private static final UUID ADMINISTRATOR = UUID.randomUUID();
    private static final UUID ORGANISER = UUID.randomUUID();

    private final DemoAccess access;
    private final DepartmentService departments;
    private final EnterpriseService enterprises;

    private final Map<DepartmentKind, UUID> departmentIds = new LinkedHashMap<>();
    private final Map<DepartmentKind, UUID> clerks = new LinkedHashMap<>();
    private final Map<DepartmentKind, UUID> leaders = new LinkedHashMap<>();
    private final List<UUID> firms = new ArrayList<>();
    private final List<UUID> representatives = new ArrayList<>();

    DemoCast(DemoAccess access, DepartmentService departments, EnterpriseService enterprises) {
        this.access = access;
        this.departments = departments;
        this.enterprises = enterprises;
    }

    void enter() {
        person(ADMINISTRATOR, "admin", "田管理", Set.of(Role.ADMINISTRATOR), null, null);
        person(ORGANISER, "organiser", "高雅", Set.of(Role.ORGANISER), null, null);
        DemoRow.read("departments.tsv").forEach(this::department);
        DemoRow.read("firms.tsv").forEach(this::firm);
    }

    void asOrganiser(Runnable act) {
        access.as(ORGANISER, act);
    }

    void asClerk(DepartmentKind kind, Runnable act) {
        access.as(of(clerks, kind), act);
    }

    void asLeader(DepartmentKind kind, Runnable act) {
        access.as(of(leaders, kind), act);
    }

    /** @param number as the story counts firms, from 1 */
    void asRepresentative(int number, Runnable act) {
        access.as(representatives.get(number - 1), act);
    }

    UUID department(DepartmentKind kind) {
        return of(departmentIds, kind);
    }

    List<UUID> firms() {
        return List.copyOf(firms);
    }

    private static UUID of(Map<DepartmentKind, UUID> ids, DepartmentKind kind) {
        return Objects.requireNonNull(ids.get(kind), "the demo has one department of each kind");
    }

    private void department(DemoRow row) {
        var kind = DepartmentKind.valueOf(row.text("kind"));
        var id = UUID.randomUUID();
        access.as(
                ADMINISTRATOR,
                () -> departments.add(
                        id,
                        new DepartmentProfile(
                                row.text("name"),
                                kind,
                                Management.valueOf(row.text("management")),
                                row.text("letterhead"),
                                row.text("issuingCode"),
                                true)));
        departmentIds.put(kind, id);
        var login = kind.name().toLowerCase(Locale.ROOT);
        clerks.put(kind, person(login + ".clerk", row.text("clerk"), Role.CLERK, null, id));
        leaders.put(kind, person(login + ".leader", row.text("leader"), Role.LEADER, null, id));
    }

    private void firm(DemoRow row) {
        var number = firms.size() + 1;
        var id = UUID.randomUUID();
        access.as(ORGANISER, () -> enterprises.add(id, new CreditCode(row.text("creditCode")), row.text("name")));
        firms.add(id);
        representatives.add(person("firm" + number, row.text("contact"), Role.REPRESENTATIVE, id, null));
    }

    private UUID person(
            String login, String name, Role role, @Nullable UUID enterpriseId, @Nullable UUID departmentId) {
        var id = UUID.randomUUID();
        person(id, login, name, Set.of(role), enterpriseId, departmentId);
        return id;
    }

    private void person(
            UUID id,
            String login,
            String name,
            Set<Role> roles,
            @Nullable UUID enterpriseId,
            @Nullable UUID departmentId) {
        access.admit(new NewAccount(id, login, name, roles, enterpriseId, departmentId), PASSWORD);
    }
}
