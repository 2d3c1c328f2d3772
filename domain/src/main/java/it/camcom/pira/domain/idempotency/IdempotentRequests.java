package it.camcom.pira.domain.idempotency;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.idempotency.StoredResponses.Kept;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Runs a request once: a caller who did not get the answer may send the request again under the
 * same key. What was created and the answer to it are stored together or not at all.
 */
@ApplicationScoped
public class IdempotentRequests {

  /** How long an answer is stored. */
  private static final Duration REMEMBERED = Duration.ofDays(2);

  private static final int MAX_KEY = 100;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1," + MAX_KEY + "}");

  private CurrentScope scope;
  private StoredResponses answers;
  private ChamberLock lock;
  private Clock clock;

  protected IdempotentRequests() {}

  @Inject
  public IdempotentRequests(
      CurrentScope scope, StoredResponses answers, ChamberLock lock, Clock clock) {
    this.scope = scope;
    this.answers = answers;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Runs the work, or returns the stored answer if it ran before.
   *
   * @param request a digest of the whole request
   * @throws KeyUsedOtherwise if the key belongs to a different request
   * @throws it.camcom.pira.domain.language.InvalidInput if it is not a key
   */
  @Requires(Right.OWN_ACCOUNT)
  @Transactional
  public StoredResponse once(String key, String request, Supplier<StoredResponse> work) {
    var faults = new Faults();
    faults.require(KEY.matcher(key).matches(), "Idempotency-Key", "idempotencyKey", MAX_KEY);
    faults.unless(() -> key);
    lock.acquire();
    var person = scope.chamber().person();
    var now = clock.instant();
    var before = answers.under(person, key, now.minus(REMEMBERED));
    if (before.isPresent()) {
      return before
          .filter(kept -> kept.request().equals(request))
          .map(Kept::answer)
          .orElseThrow(KeyUsedOtherwise::new);
    }
    var answer = work.get();
    answers.forget(now.minus(REMEMBERED));
    answers.add(person, key, now, new Kept(request, answer));
    return answer;
  }
}
