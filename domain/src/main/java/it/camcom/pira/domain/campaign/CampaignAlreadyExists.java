package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.language.Refusal;

/** The plan already has a campaign for that day. */
public final class CampaignAlreadyExists extends Refusal {}
