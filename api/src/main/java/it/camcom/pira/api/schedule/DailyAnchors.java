package it.camcom.pira.api.schedule;

import it.camcom.pira.domain.audit.AuditAnchoring;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Anchors the chains of the audit at the start and once a day, on every node that names a file. */
@ApplicationScoped
public class DailyAnchors {

  private static final Logger LOG = System.getLogger(DailyAnchors.class.getName());

  @Inject private AuditAnchoring anchoring;
  @Resource private ManagedScheduledExecutorService executor;

  private Future<?> rounding;

  void begin(@Observes Startup startup) {
    if (anchoring.isConfigured()) {
      rounding = executor.scheduleAtFixedRate(this::anchor, 0, 1, TimeUnit.DAYS);
    }
  }

  /** A round that fails must not end those to come. */
  @SuppressWarnings("IllegalCatch")
  private void anchor() {
    try {
      anchoring.anchor();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the chains of the audit were not anchored", e);
    }
  }

  @PreDestroy
  void end() {
    if (rounding != null) {
      rounding.cancel(false);
    }
  }
}
