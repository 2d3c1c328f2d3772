package it.camcom.pira.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import it.camcom.pira.domain.language.Refusal;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "it.camcom.pira", importOptions = Platform.class)
class LayerRulesTest {

  @ArchTest
  static void every_module_was_looked_at(JavaClasses all) {
    for (String module : Platform.MODULES) {
      assertThat(all.that(resideInAPackage("it.camcom.pira." + module + "..")))
          .as(module)
          .hasSizeGreaterThan(10);
    }
  }

  /** What checks rights for the server: its CDI has to see it. */
  private static final DescribedPredicate<JavaClass> CHECKING_RIGHTS =
      describe(
          "of the check of rights",
          type ->
              type.getSimpleName().matches("Requires|RightsInterceptor|MissingRights")
                  && type.getPackageName().startsWith("it.camcom.pira.domain."));

  @ArchTest
  static final ArchRule the_domain_knows_the_jdk_and_itself =
      classes()
          .that()
          .resideInAPackage("it.camcom.pira.domain..")
          .and(not(CHECKING_RIGHTS))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "it.camcom.pira.domain..",
              "java..",
              "javax.crypto..",
              "jakarta.enterprise.context..",
              "jakarta.inject..",
              "jakarta.transaction..")
          .because("rules and use cases must be readable and testable without a server");

  @ArchTest
  static final ArchRule only_use_cases_wear_annotations_of_the_server =
      noClasses()
          .that()
          .resideInAPackage("it.camcom.pira.domain..")
          .and()
          .areNotAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
          .and()
          .areNotAnnotatedWith("jakarta.enterprise.context.Dependent")
          .and(not(CHECKING_RIGHTS))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta..")
          .because("the model is plain Java");

  @ArchTest
  static final ArchRule use_cases_are_transactional_where_they_are_called =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("it.camcom.pira.domain..")
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
          .and()
          .arePublic()
          .should()
          .beAnnotatedWith("jakarta.transaction.Transactional")
          .because("a use case is done whole or not at all");

  @ArchTest
  static final ArchRule components_of_the_domain_form_no_cycle =
      slices().matching("it.camcom.pira.domain.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packages_of_the_platform_form_no_cycle =
      slices()
          .matching("it.camcom.pira.(persistence|exchange|reporting|api|web).(*)..")
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule modules_know_the_domain_and_not_each_other =
      slices()
          .matching("it.camcom.pira.(persistence|exchange|reporting|api|web)..")
          .should()
          .notDependOnEachOther()
          .because("CDI joins them at run time through the ports of the domain");

  @ArchTest
  static final ArchRule domain_types_do_not_leave_through_the_api =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .and()
          .arePublic()
          .should()
          .notHaveRawReturnType(resideInAPackage("it.camcom.pira.domain.."))
          .because("what the API gives is a promise of its own");

  @ArchTest
  static final ArchRule no_binary_floating_point_in_the_domain =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("it.camcom.pira.domain..")
          .should()
          .notHaveRawType(double.class)
          .andShould()
          .notHaveRawType(float.class)
          .because("figures are exact");

  @ArchTest
  static final ArchRule refusals_are_facts =
      classes()
          .that()
          .areAssignableTo(Refusal.class)
          .should()
          .haveSimpleNameNotEndingWith("Exception")
          .because("an error of the domain is named after the fact");

  @ArchTest
  static final ArchRule names_are_of_the_domain =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Service")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Dto")
          .orShould()
          .haveSimpleNameStartingWith("Abstract")
          .because("they say nothing");
}
