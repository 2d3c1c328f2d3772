package it.camcom.pira.api.schedule;

import it.camcom.pira.domain.access.ForEachChamber;
import it.camcom.pira.domain.access.Meters;
import it.camcom.pira.domain.access.Start;
import it.camcom.pira.domain.campaign.Reminding;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Sends the reminders of every chamber. It runs on every node; the one that claims a reminder first
 * sends it.
 */
@ApplicationScoped
public class HourlyReminders {

  private static final Logger LOG = System.getLogger(HourlyReminders.class.getName());
  private static final long HOUR = TimeUnit.HOURS.toSeconds(1);

  @Inject private ForEachChamber rounds;
  @Inject private Reminding reminding;
  @Inject private Meters meters;
  @Inject private Clock clock;
  @Resource private ManagedScheduledExecutorService executor;

  private Future<?> rounding;

  /** Refuses to start a server that is configured wrongly. */
  void begin(@Observes Startup startup) {
    if (!isConfigured()) {
      LOG.log(Level.INFO, "no reminders are sent: PIRA_SMTP_HOST names no mail server");
      return;
    }
    long untilTheHour = HOUR - clock.instant().getEpochSecond() % HOUR;
    rounding = executor.scheduleAtFixedRate(this::remind, untilTheHour, HOUR, TimeUnit.SECONDS);
  }

  private boolean isConfigured() {
    try {
      return reminding.isConfigured();
    } catch (IllegalStateException e) {
      Start.refuse(e.getMessage());
      throw e;
    }
  }

  /** Survives a failed run, so that later ones take place. */
  @SuppressWarnings("IllegalCatch")
  private void remind() {
    var begun = System.nanoTime();
    var done = false;
    try {
      rounds.inEach(reminding::remind);
      done = true;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the round of reminders failed", e);
    }
    meters.round(Meters.Job.REMINDERS, done, Duration.ofNanos(System.nanoTime() - begun));
  }

  @PreDestroy
  void end() {
    if (rounding != null) {
      rounding.cancel(false);
    }
  }
}
