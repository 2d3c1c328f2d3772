package it.camcom.pira.persistence.local;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Counts the statements that reach the database, the announcement of the scope included. */
public final class Statements {

  private Statements() {}

  /** The statements that the work prepared, in a transaction of its own in the chamber of Prato. */
  public static int countedWhile(Consumer<EntityManager> work) {
    var count = new AtomicInteger();
    var source = counting(Storage.shared().database().application(), count);
    try (var factory = Storage.factory(source, Storage.shared().database())) {
      count.set(0);
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
