package it.camcom.pira.domain.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionTest {

  private record Fact(String name, Optional<BigDecimal> number, List<String> words) {}

  private static final Fact FACT = new Fact("a", Optional.of(new BigDecimal("1.50")), List.of("x"));

  @Test
  void equal_facts_have_one_version() {
    assertThat(Version.of(FACT))
        .isEqualTo(Version.of(new Fact("a", Optional.of(new BigDecimal("1.5")), List.of("x"))));
  }

  @Test
  void any_other_fact_has_another_version() {
    var others =
        List.of(
            Version.of(FACT),
            Version.of(new Fact("b", FACT.number(), FACT.words())),
            Version.of(new Fact("a", Optional.empty(), FACT.words())),
            Version.of(new Fact("a", FACT.number(), List.of())),
            Version.of(new Fact("a", FACT.number(), List.of("x", "x"))),
            Version.of(FACT, LocalDate.EPOCH),
            Version.of());

    assertThat(new HashSet<>(others)).hasSameSizeAs(others);
  }

  @Test
  void texts_cannot_be_taken_for_others_by_their_signs() {
    assertThat(Version.of(List.of("a,1:b"))).isNotEqualTo(Version.of(List.of("a", "b")));
    assertThat(Version.of("~")).isNotEqualTo(Version.of(Optional.empty()));
    assertThat(Version.of("1")).isNotEqualTo(Version.of(1));
  }

  @Test
  void the_order_of_a_list_counts_and_that_of_a_set_or_map_does_not() {
    assertThat(Version.of(List.of("a", "b"))).isNotEqualTo(Version.of(List.of("b", "a")));
    assertThat(Version.of(new LinkedHashSet<>(List.of("a", "b"))))
        .isEqualTo(Version.of(new LinkedHashSet<>(List.of("b", "a"))));
    var map = new LinkedHashMap<>(Map.of("a", 1));
    map.put("b", 2);
    var other = new LinkedHashMap<>(Map.of("b", 2));
    other.put("a", 1);
    assertThat(Version.of(map)).isEqualTo(Version.of(other));
  }

  @Test
  void what_has_no_facts_has_no_version() {
    assertThatIllegalArgumentException().isThrownBy(() -> Version.of(new Object()));
  }

  @Test
  void a_version_is_read_as_it_was_written() {
    assertThat(Version.read(Version.of(FACT).text())).contains(Version.of(FACT));
    for (String text : Arrays.asList(null, "", "7", "G".repeat(32), "a".repeat(33))) {
      assertThat(Version.read(text)).isEmpty();
    }
  }

  @Test
  void a_change_tells_the_version_that_is_there() {
    var version = Version.of(FACT);

    assertThatCode(() -> version.require(Optional.of(Version.of(FACT)))).doesNotThrowAnyException();
    assertThatThrownBy(() -> version.require(Optional.of(Version.of("other"))))
        .isInstanceOf(EditConflict.class);
    assertThatThrownBy(() -> version.require(Optional.empty())).isInstanceOf(VersionMissing.class);
  }

  @Test
  void what_is_not_there_yet_was_not_seen() {
    Optional<Version> nothing = Optional.empty();
    var seen = Optional.of(Version.of(FACT));

    assertThatCode(() -> Version.require(nothing, nothing)).doesNotThrowAnyException();
    assertThatCode(() -> Version.require(seen, seen)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Version.require(nothing, seen)).isInstanceOf(EditConflict.class);
    assertThatThrownBy(() -> Version.require(seen, nothing)).isInstanceOf(VersionMissing.class);
  }
}
