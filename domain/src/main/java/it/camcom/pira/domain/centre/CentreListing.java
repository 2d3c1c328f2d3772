package it.camcom.pira.domain.centre;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.Centres;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** The list of the chamber's responsibility centres, which sheets, indicators and people name. */
@ApplicationScoped
public class CentreListing {

  private static final Logger LOG = System.getLogger(CentreListing.class.getName());

  private Centres centres;
  private ChamberLock lock;

  protected CentreListing() {}

  @Inject
  public CentreListing(Centres centres, ChamberLock lock) {
    this.centres = centres;
    this.lock = lock;
  }

  /** Open and closed ones, by name. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<ListedCentre> all() {
    return centres.all();
  }

  /**
   * Adds a centre. One that was closed is opened again.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput if the name cannot be taken, or an open
   *     centre has it in any spelling
   */
  @Requires(Right.MANAGE_CENTRES)
  @Transactional
  public ListedCentre add(CentreInput input) {
    lock.acquire();
    var centre = Fields.checked(fields -> unlisted(fields, input.check(fields)));
    var known = centres.called(centre);
    var listed = known.map(one -> one.reopened(centre)).orElseGet(() -> ListedCentre.open(centre));
    known.ifPresentOrElse(one -> centres.replace(listed), () -> centres.add(listed));
    LOG.log(Level.INFO, "centre {0} listed", listed.id());
    return listed;
  }

  private ResponsibilityCentre unlisted(Fields fields, ResponsibilityCentre centre) {
    if (centre != null) {
      centres
          .open(centre)
          .ifPresent(open -> fields.require(false, "name", "centreListed", open.name()));
    }
    return centre;
  }
}
