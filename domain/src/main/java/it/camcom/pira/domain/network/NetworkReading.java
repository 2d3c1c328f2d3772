package it.camcom.pira.domain.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberRegistry;
import it.camcom.pira.domain.language.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/** Reads across chambers. Each chamber can see what was read of it. */
@ApplicationScoped
public class NetworkReading {

  /** The most figures returned at once. */
  public static final int MAX_PAGE = 500;

  private static final Logger LOG = System.getLogger(NetworkReading.class.getName());
  private static final int MAX_READS = 500;

  private ChamberRegistry chambers;
  private FiledFigures figures;
  private NetworkReads reads;
  private Clock clock;

  protected NetworkReading() {}

  @Inject
  public NetworkReading(
      ChamberRegistry chambers, FiledFigures figures, NetworkReads reads, Clock clock) {
    this.chambers = chambers;
    this.figures = figures;
    this.reads = reads;
    this.clock = clock;
  }

  /** Returns the chambers whose figures can be read, by name. */
  @Requires(Right.READ_APPROVED_FIGURES)
  @Transactional
  public List<Chamber> chambers() {
    return chambers.all();
  }

  /**
   * Returns figures of approved documents, each with its document. Reads and records in one
   * transaction: what cannot be recorded is not returned.
   *
   * @param limit from 1 to {@link #MAX_PAGE}
   */
  @Requires(Right.READ_APPROVED_FIGURES)
  @Transactional
  public List<FiledFigure> figures(FigureQuery query, int offset, int limit) {
    var found = figures.of(query, Math.max(0, offset), Math.max(1, Math.min(limit, MAX_PAGE)));
    reads.add(
        clock.instant(),
        Terms.sentence("NetworkRead.figures", query.year()),
        found.stream().collect(groupingBy(one -> one.document().chamber(), summingInt(one -> 1))));
    LOG.log(Level.INFO, "{0} approved figures read", found.size());
    return found;
  }

  /** Returns what the network read of the chamber in scope, latest first. */
  @Requires(Right.READ_NETWORK_READS)
  @Transactional
  public List<NetworkRead> readsOfChamber() {
    return reads.latest(MAX_READS);
  }
}
