package it.camcom.pira.platform.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.DocumentPrinter;
import it.camcom.pira.domain.document.DocumentReading;
import it.camcom.pira.domain.importing.DocumentRecogniser;
import it.camcom.pira.domain.importing.PlanImporting;
import it.camcom.pira.domain.importing.SourceInput;
import it.camcom.pira.domain.people.Authentication;
import it.camcom.pira.domain.people.Caller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Within the server: the modules are joined, and its transactions and pool keep the walls. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

  /** The account of the demo chamber. */
  private static final AccountId ANNA =
      new AccountId(UUID.fromString("a70f9e38-ff01-5afa-a9ab-0aacabee2e13"));

  private static final Scope PRATO = scope("prato", Role.PLANNING_OFFICER);
  private static final Scope PISTOIA = scope("pistoia", Role.PLANNING_OFFICER);

  @Inject private CurrentScope scope;
  @Inject private EntityManager entities;
  @Inject private UserTransaction transaction;
  @Inject private Authentication entering;
  @Inject private CodeLists codeLists;
  @Inject private PlanImporting importing;
  @Inject private DocumentReading reading;
  @Inject private DocumentRecogniser recogniser;
  @Inject private DocumentPrinter printer;

  @Deployment
  static EnterpriseArchive platform() {
    return TestedArchive.with(InContainerIT.class);
  }

  private static Scope scope(String chamber, Role role) {
    return new Scope.OfChamber(new ChamberId(chamber), ANNA, Set.of(role));
  }

  @Test
  void the_modules_are_joined() {
    assertTrue(recogniser.version() > 0);
    assertNotNull(printer);
    assertEquals(7, scope.within(PRATO, codeLists::national).missions().size());
  }

  @Test
  void a_member_enters_and_a_stranger_does_not() {
    var person = entering.personNamed("anna").orElseThrow();
    var anna = Caller.inPerson(person);

    assertEquals(ANNA, anna.account());
    assertEquals(person, entering.person(anna).orElseThrow());
    assertTrue(person.scopeIn("prato", anna).isPresent());
    assertTrue(person.scopeIn("pistoia", anna).isEmpty());
    assertTrue(entering.personNamed("nobody").isEmpty());
  }

  @Test
  void without_a_scope_nothing_is_read() {
    assertThrows(IllegalStateException.class, () -> reading.all());
    assertThrows(RuntimeException.class, this::countPlans);
  }

  @Test
  void a_role_without_the_right_is_refused() {
    var source = new SourceInput("text/plain", "x".getBytes(StandardCharsets.UTF_8));
    var reader = scope("prato", Role.AUDITOR);

    assertThrows(NotPermitted.class, () -> scope.within(reader, () -> importing.takeIn(source)));
  }

  @Test
  void native_sql_sees_the_chamber_in_scope_on_a_connection_that_another_used() {
    insertPlan(PRATO, 2051);
    insertPlan(PISTOIA, 2052);

    for (int i = 0; i < 50; i++) {
      assertEquals(1, scope.within(PRATO, this::countPlans));
      assertEquals(1, scope.within(PISTOIA, this::countPlans));
    }
  }

  @Test
  void work_that_fails_leaves_the_scope_and_nothing_else() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            scope.within(
                PRATO,
                () -> {
                  throw new IllegalArgumentException();
                }));
    assertThrows(IllegalStateException.class, () -> scope.get());
  }

  private void insertPlan(Scope in, int year) {
    scope.within(
        in,
        () ->
            inTransaction(
                () ->
                    entities
                        .createNativeQuery(
                            "insert into pira.plan (chamber_id, id, plan_year, version)"
                                + " values (pira.current_chamber(), gen_random_uuid(), ?1, 0)")
                        .setParameter(1, year)
                        .executeUpdate()));
  }

  private int countPlans() {
    return inTransaction(
        () ->
            ((Number)
                    entities.createNativeQuery("select count(*) from pira.plan").getSingleResult())
                .intValue());
  }

  private int inTransaction(Callable<Integer> work) {
    try {
      transaction.begin();
      try {
        return work.call();
      } finally {
        transaction.commit();
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
