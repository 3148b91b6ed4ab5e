package org.huiying;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.huiying.access.Allowed;
import org.huiying.access.Screen;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "org.huiying", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule everyPublicServiceMethodNamesItsAct = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule everyRouteNamesItsAct =
            classes().that().areAnnotatedWith(Route.class).should().beAnnotatedWith(Screen.class);

    @ArchTest
    static final ArchRule onlyUiPackagesBuildScreens = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.huiying", "org.huiying.access", "org.huiying.attachment")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin.flow.component..", "com.vaadin.flow.router..");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    /** They lose what was typed (see WhileTyping). */
    @ArchTest
    static final ArchRule noFieldUsesTheLazyModes = noClasses()
            .should()
            .accessField(ValueChangeMode.class, "LAZY")
            .orShould()
            .accessField(ValueChangeMode.class, "TIMEOUT");

    @ArchTest
    static final ArchRule theTypesetterKnowsNoFramework = noClasses()
            .that()
            .resideInAPackage("org.huiying.document..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..");
}
