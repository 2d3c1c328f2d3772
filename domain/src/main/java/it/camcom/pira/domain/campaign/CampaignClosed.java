package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.language.Refusal;

/** The campaign is closed. */
public final class CampaignClosed extends Refusal {}
