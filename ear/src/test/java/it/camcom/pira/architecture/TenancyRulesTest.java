package it.camcom.pira.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.Set;

/** The walls around a chamber that the compiler cannot see. */
@AnalyzeClasses(packages = "it.camcom.pira", importOptions = Platform.class)
class TenancyRulesTest {

  private static final String TENANCY = "it.camcom.pira.persistence.tenancy";

  /** The database maintains its chain and past rows; no entity maps them. */
  private static final String AUDIT = "it.camcom.pira.persistence.audit";

  private static final String SCHEMA = "it.camcom.pira.persistence.schema";

  @ArchTest
  static void there_is_something_to_look_at(JavaClasses all) {
    assertThat(all.that(describe("entities", type -> type.isAnnotatedWith(Entity.class))))
        .hasSizeGreaterThan(15);
    assertThat(all.that(describe("resources", type -> type.isAnnotatedWith(Path.class))))
        .hasSizeGreaterThan(5);
  }

  @ArchTest
  static final ArchRule every_entity_says_whose_it_is =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .beAssignableTo(ChamberOwnedEntity.class)
          .orShould()
          .beAnnotatedWith(SharedByAllChambers.class)
          .because("an entity without an owner is seen by every chamber");

  @ArchTest
  static final ArchRule every_resource_answers_for_one_chamber =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .beAnnotatedWith(describe("@Path below a chamber", TenancyRulesTest::isBelowAChamber))
          .orShould()
          .beAnnotatedWith(describe("@AcrossChambers", TenancyRulesTest::crosses))
          .because("the filter enters the chamber that the path names");

  private static boolean isBelowAChamber(JavaAnnotation<?> annotation) {
    return annotation.getRawType().isEquivalentTo(Path.class)
        && annotation
            .get("value")
            .map(Object::toString)
            .orElse("")
            .matches("chambers/\\{chamber}/.*");
  }

  private static boolean crosses(JavaAnnotation<?> annotation) {
    return annotation.getRawType().getSimpleName().equals("AcrossChambers");
  }

  @ArchTest
  static final ArchRule no_port_takes_a_chamber =
      noMethods()
          .that()
          .areDeclaredInClassesThat(
              describe("ports of storage", type -> type.isInterface() && implementedByJpa(type)))
          .and(describe("do not read the register", method -> !readsRegister(method)))
          .should()
          .haveRawParameterTypes(
              describe(
                  "with a chamber",
                  types -> types.stream().anyMatch(type -> type.isEquivalentTo(ChamberId.class))))
          .because("the chamber comes from the scope and from nowhere else");

  private static boolean implementedByJpa(JavaClass type) {
    return type.getSubclasses().stream().anyMatch(one -> one.getSimpleName().startsWith("Jpa"));
  }

  /** The chambers themselves, and who is let into which: neither is the work of one of them. */
  private static final Set<String> OF_THE_REGISTER =
      Set.of("ChamberRegistry.withId", "ChamberRegistry.exists", "People.admit");

  private static boolean readsRegister(JavaMethod method) {
    return OF_THE_REGISTER.contains(method.getOwner().getSimpleName() + "." + method.getName());
  }

  @ArchTest
  static final ArchRule no_native_sql =
      noClasses()
          .that()
          .resideOutsideOfPackages(TENANCY, AUDIT, SCHEMA)
          .should()
          .callMethodWhere(
              target(nameMatching("create(Named)?Native.*|createSQL.*|doWork|doReturningWork")))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.sql\\.(Connection|Statement|PreparedStatement|DriverManager)")
          .because(
              "Hibernate does not filter native SQL by chamber: what needs it stands where it is"
                  + " looked at");

  @ArchTest
  static final ArchRule no_stateless_session =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.hibernate.StatelessSession")
          .because("it updates and deletes rows of other chambers");

  @ArchTest
  static final ArchRule rows_are_found_before_they_are_changed =
      noClasses()
          .should(
              accessTargetWhere(
                  target(nameMatching("remove|merge|getReference"))
                      .and(targetOwner(assignableTo(EntityManager.class)))))
          .because("Hibernate deletes a row that it is handed, whosever it is");

  @ArchTest
  static final ArchRule only_persistence_holds_an_entity_manager =
      noClasses()
          .that()
          .resideOutsideOfPackage("it.camcom.pira.persistence..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .because("storage is reached through the ports");

  @ArchTest
  static final ArchRule beans_that_outlive_a_request_keep_nothing_of_it =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
          .and()
          .areNotStatic()
          .and(describe("are no state of the node", field -> !isStateOfTheNode(field)))
          .should()
          .haveRawType(describe("of a bean or a template", TenancyRulesTest::isStateless))
          .because("a field of a shared bean is seen by every chamber");

  private static final Set<String> STATE_OF_THE_NODE =
      Set.of(
          // when an outage was last logged
          "it.camcom.pira.domain.access.Outages.logged",
          // what the node signs marks of devices with
          "it.camcom.pira.domain.people.KnownDevices.key",
          // whether the database answered last, and with which schema
          "it.camcom.pira.persistence.schema.DatabaseWatch.up",
          "it.camcom.pira.persistence.schema.DatabaseWatch.version");

  private static final Set<String> SHARED_STATE =
      Set.of(
          "java.time.Clock",
          "jakarta.persistence.EntityManager",
          "gg.jte.TemplateEngine",
          "io.micrometer.core.instrument.MeterRegistry",
          "it.camcom.pira.persistence.schema.SchemaMigration",
          "net.sf.jasperreports.engine.JasperReport");

  private static boolean isStateOfTheNode(JavaField field) {
    return STATE_OF_THE_NODE.contains(field.getFullName());
  }

  private static boolean isStateless(JavaClass type) {
    return type.isInterface()
        || type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
        || type.isAnnotatedWith("jakarta.enterprise.context.Dependent")
        || SHARED_STATE.contains(type.getName());
  }

  @ArchTest
  static final ArchRule the_scope_is_entered_at_the_doors_only =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "it.camcom.pira.api.scope",
              "it.camcom.pira.web.scope",
              "it.camcom.pira.domain.access",
              "it.camcom.pira.domain.people",
              TENANCY)
          .should(
              accessTargetWhere(
                  target(nameMatching("enter|within"))
                      .and(
                          targetOwner(
                              new DescribedPredicate<JavaClass>("the current scope") {
                                @Override
                                public boolean test(JavaClass type) {
                                  return type.getSimpleName().matches("CurrentScope|ThreadScope");
                                }
                              }))))
          .because("only code that has checked the membership enters a chamber");
}
