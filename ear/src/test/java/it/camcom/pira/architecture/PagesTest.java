package it.camcom.pira.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.web.page.Pages;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The list of pages is complete: the menu, the breadcrumbs and the tests follow it. */
class PagesTest {

  @Test
  void every_page_is_in_the_list_with_the_right_that_it_needs() {
    var listed = Arrays.stream(Pages.values()).collect(toMap(Pages::address, Pages::right));

    assertThat(controllers()).hasSizeGreaterThan(15).containsExactlyInAnyOrderEntriesOf(listed);
  }

  private static Map<String, Right> controllers() {
    return new ClassFileImporter()
        .importPackages("it.camcom.pira.web").stream()
            .filter(type -> type.isAnnotatedWith(Controller.class))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(GET.class))
            .collect(
                toMap(
                    PagesTest::address,
                    method -> method.getAnnotationOfType(Requires.class).value()));
  }

  private static String address(JavaMethod method) {
    var path = "/" + method.getOwner().getAnnotationOfType(Path.class).value();
    var below = method.tryGetAnnotationOfType(Path.class).map(one -> "/" + one.value()).orElse("");
    return (path + below).replaceAll(": [^}]*}?}", "}").replaceAll("/$", "");
  }
}
