package it.camcom.pira.testrun;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;

/** What a test needs: the kinds that a build counts apart. */
enum TestKind {
  UNIT("unit"),
  ARCHITECTURE("architecture"),
  DATABASE("database"),
  PLATFORM("platform over HTTP"),
  CONTAINER("within the server"),
  BROWSER("real browser");

  private final String label;

  TestKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The kind of a test, by its module, the name of its class, and its tag. */
  static TestKind of(String module, String className, String method) {
    if (module.equals("persistence")) {
      return DATABASE;
    }
    if (!module.equals("ear")) {
      return UNIT;
    }
    if (className.endsWith("InContainerIT")) {
      return CONTAINER;
    }
    if (!className.endsWith("IT")) {
      return ARCHITECTURE;
    }
    return isTagged(className, method.replaceFirst("[(\\[{].*", "")) ? BROWSER : PLATFORM;
  }

  private static boolean isTagged(String className, String method) {
    try {
      var type = Class.forName(className, false, TestKind.class.getClassLoader());
      return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods()))
          .filter(one -> one == type || one.toString().contains("." + method + "("))
          .anyMatch(TestKind::isOfBrowser);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isOfBrowser(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotationsByType(Tag.class))
        .anyMatch(tag -> tag.value().equals("browser"));
  }
}
