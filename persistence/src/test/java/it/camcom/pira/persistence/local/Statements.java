package it.camcom.pira.persistence.local;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Counts the statements that reach the database, the entry into the scope included. */
public final class Statements {

  /** A connection that nobody used before enters in two steps, one from a pool in one. */
  private static final int BEFORE_A_NEW_CONNECTION = -1;

  private Statements() {}

  /**
   * Counts the statements that the work prepares, in a transaction of its own in the chamber of
   * Prato.
   */
  public static int countedWhile(Consumer<EntityManager> work) {
    var count = new AtomicInteger();
    var source = counting(Storage.shared().database().application(), count);
    try (var factory = Storage.factory(source, Storage.shared().database())) {
      count.set(BEFORE_A_NEW_CONNECTION);
      Storage.in(
          factory,
          Storage.scope("prato"),
          entities -> {
            work.accept(entities);
            return null;
          });
    }
    return count.get();
  }

  /**
   * Counts the round trips to the database that the work makes, batches among them, in a
   * transaction of its own in the chamber.
   */
  public static int roundTripsWhile(String chamber, Consumer<EntityManager> work) {
    var count = new AtomicInteger();
    var source = executing(Storage.shared().database().application(), count);
    try (var factory = Storage.factory(source, Storage.shared().database())) {
      count.set(BEFORE_A_NEW_CONNECTION);
      Storage.in(
          factory,
          Storage.scope(chamber),
          entities -> {
            work.accept(entities);
            return null;
          });
    }
    return count.get();
  }

  private static DataSource executing(DataSource source, AtomicInteger count) {
    return (DataSource)
        around(
            source,
            DataSource.class,
            (method, result) ->
                result instanceof Connection connection
                    ? around(
                        connection,
                        Connection.class,
                        (called, statement) ->
                            statement instanceof PreparedStatement prepared
                                ? executing(prepared, count)
                                : statement)
                    : result);
  }

  private static Object executing(PreparedStatement prepared, AtomicInteger count) {
    return around(
        prepared,
        PreparedStatement.class,
        (method, result) -> {
          if (method.startsWith("execute")) {
            count.incrementAndGet();
          }
          return result;
        });
  }

  private static DataSource counting(DataSource source, AtomicInteger count) {
    return (DataSource)
        around(
            source,
            DataSource.class,
            (method, result) ->
                result instanceof Connection connection
                    ? around(
                        connection,
                        Connection.class,
                        (called, statement) -> {
                          if (called.startsWith("prepare")) {
                            count.incrementAndGet();
                          }
                          return statement;
                        })
                    : result);
  }

  private static Object around(
      Object target, Class<?> type, BiFunction<String, Object, Object> after) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          try {
            return after.apply(method.getName(), method.invoke(target, arguments));
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
