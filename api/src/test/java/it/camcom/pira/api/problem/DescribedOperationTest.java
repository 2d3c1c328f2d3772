package it.camcom.pira.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescribedOperationTest {

  private static final String SECTION =
      "/chambers/prato/plans/2020/sections/00000000-0000-4000-8000-000000000003";

  private static List<String> at(String method, String path) {
    return DescribedOperation.at(method, path)
        .flatMap(operation -> operation.id().stream())
        .toList();
  }

  @Test
  void an_operation_is_found_by_its_method_and_address() {
    assertThat(at("PATCH", SECTION)).containsExactly("patchSection");
    assertThat(at("GET", SECTION)).containsExactly("section");
    assertThat(at("GET", "me")).containsExactly("me");
    assertThat(at("POST", "/chambers/prato/documents/x/submission"))
        .containsExactly("submitDocument");
  }

  @Test
  void an_address_of_another_form_has_none() {
    assertThat(at("PATCH", SECTION + "/x")).isEmpty();
    assertThat(at("GET", "/chambers/prato/plans/anno/sections/x")).isEmpty();
  }

  @Test
  void it_knows_what_it_reads() {
    assertThat(DescribedOperation.at("PATCH", SECTION))
        .flatExtracting(DescribedOperation::reads)
        .containsExactly("application/merge-patch+json");
    assertThat(DescribedOperation.all()).hasSizeGreaterThan(80);
  }
}
