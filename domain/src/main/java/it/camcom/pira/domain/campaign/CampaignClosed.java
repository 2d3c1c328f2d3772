package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.language.Refusal;

/** Nothing is due in the campaign any more. */
public final class CampaignClosed extends Refusal {}
