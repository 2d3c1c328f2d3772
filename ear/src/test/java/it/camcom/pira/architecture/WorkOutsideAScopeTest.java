package it.camcom.pira.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import it.camcom.pira.architecture.violating.ListensToEvents;
import it.camcom.pira.architecture.violating.RemembersRows;
import it.camcom.pira.architecture.violating.RunsByTheClock;
import it.camcom.pira.architecture.violating.RunsInAnotherThread;
import it.camcom.pira.architecture.violating.RunsInParallel;
import it.camcom.pira.architecture.violating.StartsAThread;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A scope belongs to a thread and ends with its block, so no work may begin without one, and
 * nothing may be left for the next user of the thread.
 */
@AnalyzeClasses(packages = "it.camcom.pira", importOptions = Platform.class)
class WorkOutsideAScopeTest {

  /** Looks at the classes before anything works. */
  private static final String RIGHTS = "it.camcom.pira.domain.access.MissingRights";

  /** Runs once, before anything is deployed, and works as the owner of the tables. */
  private static final String MIGRATION = "it.camcom.pira.persistence.schema.SchemaMigration";

  /** Keeps counts by person, and nothing of a chamber; bounded in number and in time. */
  private static final String COUNTS = "it.camcom.pira.persistence.people.BucketAllowance";

  /** Enters one chamber after the other, each by name. */
  private static final String BY_THE_HOUR = "it.camcom.pira.api.schedule.HourlyReminders";

  /** Enters the register's scope and that of one chamber after the other, and reads two numbers. */
  private static final String BY_THE_DAY = "it.camcom.pira.api.schedule.DailyAnchors";

  /** Looks at the version of the schema, which is of no chamber. */
  private static final String WATCH = "it.camcom.pira.persistence.schema.DatabaseWatch";

  @ArchTest
  static final ArchRule nothing_is_handed_to_another_thread =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(BY_THE_HOUR)
          .and()
          .doNotHaveFullyQualifiedName(BY_THE_DAY)
          .and()
          .doNotHaveFullyQualifiedName(WATCH)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.concurrent\\.(\\w*Execut\\w*|ForkJoin\\w*|CompletableFuture|FutureTask)"
                  + "|jakarta\\.enterprise\\.concurrent\\..*|jakarta\\.ejb\\.Asynchronous"
                  + "|jakarta\\.ws\\.rs\\.container\\.AsyncResponse|jakarta\\.servlet\\.AsyncContext")
          .because("another thread is in no scope, or still in that of somebody else");

  @ArchTest
  static final ArchRule no_thread_is_started =
      noClasses()
          .should(
              accessTargetWhere(
                  target(nameMatching("<init>|start|ofVirtual|startVirtualThread"))
                      .and(
                          target(
                              describe(
                                  "of a thread",
                                  access -> access.getOwner().isAssignableTo(Thread.class))))))
          .because("another thread is in no scope");

  @ArchTest
  static final ArchRule nothing_runs_in_parallel =
      noClasses()
          .should(accessTargetWhere(target(nameMatching("parallel|parallelStream"))))
          .because("parts of the work would be in no scope");

  @ArchTest
  static final ArchRule nothing_runs_by_the_clock =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.Timer(Task)?|jakarta\\.ejb\\.(Schedules?|Timeout|Time[dr]\\w*)"
                  + "|jakarta\\.batch\\..*")
          .because(
              "work of nobody has no scope; it would need one for each chamber, entered by name");

  @ArchTest
  static final ArchRule nobody_listens_to_events =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(MIGRATION)
          .and()
          .doNotHaveFullyQualifiedName(RIGHTS)
          .and()
          .doNotHaveFullyQualifiedName(BY_THE_HOUR)
          .and()
          .doNotHaveFullyQualifiedName(BY_THE_DAY)
          .and()
          .doNotHaveFullyQualifiedName(WATCH)
          .should()
          .dependOnClassesThat()
          .haveNameMatching("jakarta\\.enterprise\\.event\\..*|jakarta\\.jms\\..*")
          .because("an observer does not know in which scope it is called");

  @ArchTest
  static final ArchRule nothing_is_kept_from_one_request_to_the_next =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(COUNTS)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "jakarta\\.persistence\\.Cacheable|org\\.hibernate\\.annotations\\.Cache"
                  + "|com\\.github\\.benmanes\\.caffeine\\..*|org\\.infinispan\\..*|javax\\.cache\\..*"
                  + "|java\\.lang\\.InheritableThreadLocal")
          .because("a cache does not ask whose rows it gives");

  private static final Map<ArchRule, Class<?>> PROOFS =
      Map.of(
          nothing_is_handed_to_another_thread, RunsInAnotherThread.class,
          no_thread_is_started, StartsAThread.class,
          nothing_runs_in_parallel, RunsInParallel.class,
          nothing_runs_by_the_clock, RunsByTheClock.class,
          nobody_listens_to_events, ListensToEvents.class,
          nothing_is_kept_from_one_request_to_the_next, RemembersRows.class);

  @ArchTest
  static void each_rule_catches_the_class_that_breaks_it(JavaClasses all) {
    assertThat(all).as("classes that were looked at").hasSizeGreaterThan(300);
    PROOFS.forEach(
        (rule, breaking) ->
            assertThat(
                    rule.evaluate(new ClassFileImporter().importClasses(breaking)).hasViolation())
                .as("%s by %s", rule.getDescription(), breaking.getSimpleName())
                .isTrue());
  }

  /** Otherwise an exception for a removed class would one day permit another class. */
  @ArchTest
  static void the_exceptions_are_still_needed(JavaClasses all) {
    assertThat(all.stream().map(JavaClass::getName))
        .contains(MIGRATION, COUNTS, BY_THE_HOUR, BY_THE_DAY, WATCH);
    assertThat(dependencies(all.get(MIGRATION))).contains("jakarta.enterprise.event.Observes");
    assertThat(dependencies(all.get(COUNTS)))
        .contains("com.github.benmanes.caffeine.cache.Caffeine");
    assertThat(dependencies(all.get(BY_THE_HOUR)))
        .contains(
            "jakarta.enterprise.concurrent.ManagedScheduledExecutorService",
            "jakarta.enterprise.event.Observes",
            "it.camcom.pira.domain.access.ForEachChamber");
    assertThat(dependencies(all.get(WATCH)))
        .contains(
            "jakarta.enterprise.concurrent.ManagedScheduledExecutorService",
            "jakarta.enterprise.event.Observes")
        .noneMatch(name -> name.startsWith("jakarta.persistence"));
  }

  @ArchTest
  static void the_round_of_a_day_is_still_an_exception(JavaClasses all) {
    assertThat(dependencies(all.get(BY_THE_DAY)))
        .contains(
            "jakarta.enterprise.concurrent.ManagedScheduledExecutorService",
            "jakarta.enterprise.event.Observes",
            "it.camcom.pira.domain.audit.AuditAnchoring");
  }

  private static Stream<String> dependencies(JavaClass of) {
    return of.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getName());
  }
}
