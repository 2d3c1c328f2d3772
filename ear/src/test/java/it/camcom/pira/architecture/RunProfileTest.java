package it.camcom.pira.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "it.camcom.pira.run")
class RunProfileTest {

  @ArchTest
  static final ArchRule the_program_of_the_run_profile_knows_no_test =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("it.camcom.pira.platform..", "org.junit..", "org.assertj..")
          .because(
              "it is compiled beside the tests, but people and benchmarks run it without them");
}
