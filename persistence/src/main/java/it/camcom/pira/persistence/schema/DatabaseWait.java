package it.camcom.pira.persistence.schema;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Waits for a database that is not there yet.
 *
 * @param patience from zero to four minutes; the server gives up a start that takes five
 */
record DatabaseWait(Duration patience) {

  private static final Logger LOG = System.getLogger(DatabaseWait.class.getName());
  private static final int LONGEST_SECONDS = 240;
  private static final int TOLD_EACH = 10;

  /**
   * From the environment of the server's process.
   *
   * @throws IllegalStateException if the variable is no number of seconds, or too large
   */
  static DatabaseWait from(Map<String, String> environment) {
    var text = environment.getOrDefault("PIRA_DB_WAIT", "").strip();
    if (text.isEmpty()) {
      return new DatabaseWait(Duration.ofMinutes(2));
    }
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > LONGEST_SECONDS) {
      throw new IllegalStateException(StartTexts.of("badWait", LONGEST_SECONDS));
    }
    return new DatabaseWait(Duration.ofSeconds(Integer.parseInt(text)));
  }

  /**
   * Returns when the database takes connections, or refuses one for a reason that time does not
   * mend.
   *
   * @throws IllegalStateException if it does not answer until then
   */
  void until(DatabaseSettings settings) {
    var end = System.nanoTime() + patience.toNanos();
    var failure = failure(settings);
    for (long tries = 0; failure.isPresent(); tries++) {
      var left = Duration.ofNanos(end - System.nanoTime());
      if (left.isNegative() || left.isZero()) {
        throw new IllegalStateException(
            StartTexts.of("noDatabase", patience.toSeconds(), failure.get()));
      }
      if (tries % TOLD_EACH == 0) {
        LOG.log(
            Level.WARNING,
            StartTexts.of("waitingForDatabase", failure.get(), left.toSeconds() + 1));
      }
      pause();
      failure = failure(settings);
    }
  }

  /** Why there is no database yet; empty if there is one. */
  private static Optional<String> failure(DatabaseSettings settings) {
    var properties = new Properties();
    properties.setProperty("user", settings.owner());
    properties.setProperty("password", settings.ownerPassword());
    properties.setProperty("connectTimeout", "3");
    properties.setProperty("socketTimeout", "5");
    try {
      DriverManager.getConnection(settings.url(), properties).close();
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(e).filter(DatabaseWait::passes).map(SQLException::getMessage);
    }
  }

  /** Nobody listens, it is starting or ending, has no connection left, or is not made yet. */
  private static boolean passes(SQLException failure) {
    var state = Optional.ofNullable(failure.getSQLState()).orElse("");
    return state.startsWith("08")
        || state.startsWith("57P")
        || List.of("53300", "3D000").contains(state);
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
