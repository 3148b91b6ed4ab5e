package org.huiying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.access.Allowed;
import org.huiying.access.ChangedPolicy;
import org.huiying.access.Person;
import org.huiying.access.Policy;
import org.huiying.access.PolicyRule;
import org.huiying.access.Role;
import org.huiying.access.Screen;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the policy table: every public service method, with every role and with nobody signed in. */
@PortalTest
class PolicyWalkTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Policy policy;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestData data;

    @Autowired
    private PlatformTransactionManager transactions;

    /** As it stands in the file, whatever a test makes of the portal's own. */
    private List<PolicyRule> table;

    @BeforeEach
    void readTheTable() {
        table = policy.rules();
    }

    @Test
    void theTableKnowsEveryActTheCodeNamesAndNoOther() throws IOException {
        var named = Stream.concat(
                        serviceMethods()
                                .map(method ->
                                        method.getAnnotation(Allowed.class).value()),
                        routes().map(route -> route.getAnnotation(Screen.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
        var listed = policy.rules().stream().map(PolicyRule::action).collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).containsAll(named);
        assertThat(listed).filteredOn(act -> !named.contains(act)).allMatch(mainCode()::contains);
    }

    @TestFactory
    Stream<DynamicTest> everyServiceMethodLetsInWhomTheTableLists() {
        return serviceMethods()
                .flatMap(method -> roles().map(role -> dynamicTest(
                        name(method) + " by " + role.map(Role::name).orElse("nobody"), () -> walk(method, role))));
    }

    @Test
    void aRowTooManyOrTooFewMakesTheWalkFail() {
        var search = serviceMethods()
                .filter(method -> name(method).equals("EnterpriseService.search"))
                .findFirst()
                .orElseThrow();

        try (var _ = ChangedPolicy.with(policy, "enterprise.list\tCLERK\tANY\t*")) {
            assertThatThrownBy(() -> walk(search, Optional.of(Role.CLERK))).isInstanceOf(AssertionError.class);
        }
        try (var _ = ChangedPolicy.without(policy, "enterprise.list")) {
            assertThatThrownBy(() -> walk(search, Optional.of(Role.ORGANISER))).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void theWalkIsAsLongAsTheTable() {
        assertThat(serviceMethods().count()).isGreaterThan(30);
        assertThat(routes().count()).isGreaterThan(3);
    }

    private void walk(Method method, Optional<Role> role) {
        var person = signIn(role);
        var act = method.getAnnotation(Allowed.class).value();
        var isPermitted = table.stream().anyMatch(row -> row.action().equals(act) && row.isFor(person));

        assertThat(outcome(method) instanceof AccessDeniedException)
                .as("%s refused to %s", name(method), role)
                .isEqualTo(!isPermitted);
    }

    /** What a call with made-up arguments ends in; whatever it changed is rolled back. */
    private Throwable outcome(Method method) {
        var service = portal.getBean(method.getDeclaringClass());
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                method.invoke(service, SampleArguments.of(method));
                return null;
            } catch (InvocationTargetException failure) {
                return failure.getCause();
            } catch (IllegalAccessException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private Person signIn(Optional<Role> role) {
        if (role.isEmpty()) {
            people.signOut();
            return null;
        }
        return switch (role.get()) {
            case REPRESENTATIVE -> people.signInRepresentative(enterprise());
            case CLERK -> people.signInClerk(department());
            case LEADER -> people.signInLeader(department());
            case ORGANISER -> people.signInOrganiser();
            case ADMINISTRATOR -> people.signInAdministrator();
        };
    }

    private static UUID enterprise;
    private static UUID department;

    private UUID enterprise() {
        return enterprise = enterprise == null ? data.enterprise() : enterprise;
    }

    private UUID department() {
        return department = department == null ? data.department(DepartmentKind.CUSTOMS) : department;
    }

    private static Stream<Optional<Role>> roles() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Role.values()).map(Optional::of));
    }

    private Stream<Method> serviceMethods() {
        return Arrays.stream(portal.getBeanNamesForAnnotation(Service.class))
                .map(portal::getType)
                .map(type -> (Class<?>) org.springframework.util.ClassUtils.getUserClass(type))
                .filter(type -> type.getPackageName().startsWith("org.huiying"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic());
    }

    private static Stream<Class<?>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.huiying").stream().map(found -> {
            try {
                return Class.forName(found.getBeanClassName());
            } catch (ClassNotFoundException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static String mainCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PolicyWalkTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
