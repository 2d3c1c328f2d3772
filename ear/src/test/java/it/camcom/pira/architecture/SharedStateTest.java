package it.camcom.pira.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import it.camcom.pira.architecture.violating.CollectsForEveryone;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** What all chambers share in memory is constant. The fields themselves are looked into. */
@AnalyzeClasses(packages = "it.camcom.pira", importOptions = Platform.class)
class SharedStateTest {

  private static final List<Class<?>> HOLDERS =
      List.of(
          Collection.class,
          Map.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicReference.class,
          ThreadLocal.class);

  private static final Set<String> ALLOWED =
      Set.of(
          // the scope itself, which is left with its block
          "it.camcom.pira.persistence.tenancy.ThreadScope.SCOPE",
          // whether the thread may work for long, which ends with its block
          "it.camcom.pira.persistence.tenancy.ThreadScope.LONG",
          // what the server seals scopes with, read once at its start
          "it.camcom.pira.persistence.tenancy.ScopeKey.OF_SERVER");

  @ArchTest
  static void what_is_shared_cannot_be_changed(JavaClasses all) {
    var holders = holders(all);

    assertThat(holders).as("fields that were looked into").hasSizeGreaterThan(20);
    assertThat(holders)
        .as("a static field is seen by every chamber")
        .filteredOn(field -> !ALLOWED.contains(name(field)))
        .filteredOn(SharedStateTest::canBeChanged)
        .extracting(SharedStateTest::name)
        .isEmpty();
  }

  @ArchTest
  static void what_is_static_is_final(JavaClasses all) {
    assertThat(all.stream().flatMap(type -> type.getFields().stream()))
        .filteredOn(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filteredOn(field -> !field.getModifiers().contains(JavaModifier.FINAL))
        .extracting(SharedStateTest::name)
        .isEmpty();
  }

  @ArchTest
  static void a_class_that_collects_for_everyone_is_caught(JavaClasses all) {
    assertThat(holders(new ClassFileImporter().importClasses(CollectsForEveryone.class)))
        .anyMatch(SharedStateTest::canBeChanged);
  }

  private static List<JavaField> holders(JavaClasses all) {
    return all.stream()
        .map(JavaClass::getFields)
        .flatMap(Set::stream)
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> HOLDERS.stream().anyMatch(field.getRawType()::isAssignableTo))
        .toList();
  }

  private static boolean canBeChanged(JavaField field) {
    return !value(field).getClass().getName().matches(".*(Immutable|Unmodifiable).*");
  }

  private static Object value(JavaField field) {
    try {
      var reflected = field.reflect();
      reflected.setAccessible(true);
      return reflected.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(name(field), e);
    }
  }

  private static String name(JavaField field) {
    return field.getOwner().getName() + "." + field.getName();
  }
}
