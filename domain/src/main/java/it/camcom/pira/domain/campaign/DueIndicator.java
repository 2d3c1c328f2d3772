package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.value.Target;
import java.util.Optional;

/**
 * A value that is still to be measured for an open campaign.
 *
 * @param target of the plan's year
 * @param last the latest measurement up to the day of the campaign, or of a later open one
 * @param overdue whether it is late
 */
public record DueIndicator(
    Campaign campaign,
    Indicator indicator,
    Optional<ResponsibilityCentre> centre,
    Target target,
    Optional<Measurement> last,
    boolean overdue) {}
