package it.camcom.pira.domain.language;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The version of something that was shown: a digest of its facts. Equal facts have equal versions,
 * whatever happened in between. It serves as an ETag and as a hidden field of a page.
 *
 * <p>A change carries the version that its author saw. Under the chamber's lock, the use case
 * compares it with the present version.
 */
public record Version(String text) {

  /** The written form of a version. */
  public static final String PATTERN = "[0-9a-f]{32}";

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final int LENGTH = 32;

  /**
   * The accessors of a record's components, in order. Cached, because finding them takes longer
   * than reading.
   */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> record) {
          return Arrays.stream(record.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(accessor -> accessor.setAccessible(true))
              .toList();
        }
      };

  public Version {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a version");
    }
  }

  /**
   * Returns the version of what was shown.
   *
   * @param facts records, collections, maps, optionals, texts, addresses, numbers, days, enums and
   *     ids
   * @throws IllegalArgumentException if a fact is none of these
   */
  public static Version of(Object... facts) {
    return new Version(
        Sha256.of(text(Arrays.asList(facts)).getBytes(StandardCharsets.UTF_8))
            .substring(0, LENGTH));
  }

  /** Reads a version as sent; empty if the text is not one. */
  public static Optional<Version> read(String text) {
    return Optional.ofNullable(text).filter(FORM.asMatchPredicate()).map(Version::new);
  }

  /**
   * Refuses a change unless its author saw this version.
   *
   * @throws VersionMissing if they give no version
   * @throws EditConflict if they saw another version
   */
  public void require(Optional<Version> seen) {
    if (!seen.orElseThrow(VersionMissing::new).equals(this)) {
      throw new EditConflict();
    }
  }

  /**
   * Refuses a change of what may not exist yet, in which case no version is given.
   *
   * @param current the present version; empty when nothing exists
   * @throws VersionMissing if something exists and no version is given
   * @throws EditConflict if they saw another version
   */
  public static void require(Optional<Version> current, Optional<Version> seen) {
    if (current.isPresent()) {
      current.get().require(seen);
    } else if (seen.isPresent()) {
      throw new EditConflict();
    }
  }

  private static String text(Object fact) {
    if (fact == null) {
      return "~";
    }
    if (fact instanceof Optional<?> optional) {
      return text(optional.orElse(null));
    }
    if (fact instanceof Record record) {
      return record.getClass().getSimpleName() + components(record);
    }
    if (fact instanceof List<?> list) {
      return list.stream().map(Version::text).collect(Collectors.joining(",", "[", "]"));
    }
    if (fact instanceof Collection<?> unordered) {
      return unordered.stream()
          .map(Version::text)
          .sorted()
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (fact instanceof Map<?, ?> map) {
      return text(
          map.entrySet().stream()
              .map(entry -> List.of(entry.getKey(), entry.getValue()))
              .collect(Collectors.toSet()));
    }
    return scalar(fact);
  }

  private static String components(Record record) {
    return ACCESSORS.get(record.getClass()).stream()
        .map(accessor -> text(value(record, accessor)))
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static Object value(Record record, Method accessor) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(accessor + " cannot be read", e);
    }
  }

  private static String scalar(Object fact) {
    if (fact instanceof CharSequence characters) {
      return characters.length() + ":" + characters;
    }
    if (fact instanceof URI address) {
      return scalar(address.toString());
    }
    if (fact instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (fact instanceof Enum<?> constant) {
      return constant.name();
    }
    if (fact instanceof Number
        || fact instanceof Boolean
        || fact instanceof Temporal
        || fact instanceof UUID) {
      return fact.toString();
    }
    throw new IllegalArgumentException(fact.getClass() + " has no version");
  }
}
