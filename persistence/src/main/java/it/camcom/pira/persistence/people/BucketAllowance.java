package it.camcom.pira.persistence.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.RateLimit;
import it.camcom.pira.domain.access.TooManyRequests;
import it.camcom.pira.domain.chamber.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps each person's remaining requests in the memory of the server that handles them. */
@ApplicationScoped
public class BucketAllowance implements RateLimit {

  private static final Duration REFILL = Duration.ofMinutes(1);
  private static final long PER_MINUTE = 60;
  private static final int MOST_PEOPLE = 10_000;

  /** By person and kind; holds no data of a chamber. */
  private static final LoadingCache<Key, Bucket> BUCKETS =
      Caffeine.newBuilder()
          .maximumSize(MOST_PEOPLE)
          .expireAfterAccess(REFILL.multipliedBy(2))
          .build(key -> bucket());

  private CurrentScope scope;

  protected BucketAllowance() {}

  @Inject
  public BucketAllowance(CurrentScope scope) {
    this.scope = scope;
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, REFILL))
        .build();
  }

  @Override
  public void take(Kind kind) {
    var probe = BUCKETS.get(new Key(scope.get().person(), kind)).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
      throw new TooManyRequests(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
  }

  private record Key(AccountId person, Kind kind) {}
}
