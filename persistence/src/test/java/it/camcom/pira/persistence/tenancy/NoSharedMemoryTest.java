package it.camcom.pira.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.persistence.local.Storage;
import jakarta.persistence.Cacheable;
import jakarta.persistence.SharedCacheMode;
import org.hibernate.annotations.Cache;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

/** A cache that outlives a session would hand the rows of one chamber to another. */
class NoSharedMemoryTest {

  private final SessionFactoryImplementor unit =
      Storage.shared().factory().unwrap(SessionFactoryImplementor.class);

  @Test
  void the_persistence_unit_caches_neither_rows_nor_queries() {
    var options = unit.getSessionFactoryOptions();

    assertThat(options.isSecondLevelCacheEnabled()).isFalse();
    assertThat(options.isQueryCacheEnabled()).isFalse();
    assertThat(unit.getProperties())
        .containsEntry(AvailableSettings.JAKARTA_SHARED_CACHE_MODE, SharedCacheMode.NONE);
  }

  @Test
  void no_entity_asks_to_be_cached() {
    assertThat(unit.getJpaMetamodel().getEntities())
        .hasSizeGreaterThan(15)
        .extracting(type -> type.getJavaType())
        .allSatisfy(
            entity ->
                assertThat(entity)
                    .matches(type -> !type.isAnnotationPresent(Cacheable.class))
                    .matches(type -> !type.isAnnotationPresent(Cache.class)));
  }
}
