package it.camcom.pira.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the README promises of rights is what the code gives. */
class RightsTableTest {

  private static final List<Right> OF_ROLES =
      Arrays.stream(Right.values()).filter(Right::isOfRoles).toList();

  @Test
  void the_readme_has_a_column_for_each_role_and_a_row_for_each_right() throws IOException {
    var table = table();
    var roles =
        Arrays.stream(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(joining(" | ", "| | ", " |"));

    assertThat(table.get(0)).isEqualTo(roles);
    assertThat(table).hasSize(2 + OF_ROLES.size());
  }

  @Test
  void every_cell_of_the_readme_is_as_in_the_code() throws IOException {
    var rows = table().subList(2, 2 + OF_ROLES.size());
    var next = rows.iterator();
    for (Right right : OF_ROLES) {
      var cells =
          Arrays.stream(Role.values())
              .map(role -> role.grants(right) ? " yes |" : " |")
              .collect(joining());

      assertThat(next.next().replaceFirst("\\| [^|]+ \\|", ""))
          .as("the row of %s", right)
          .isEqualTo(cells);
    }
  }

  private static List<String> table() throws IOException {
    return Files.readAllLines(Path.of("..", "README.md")).stream()
        .dropWhile(line -> !line.equals("## Rights"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("|"))
        .toList();
  }
}
