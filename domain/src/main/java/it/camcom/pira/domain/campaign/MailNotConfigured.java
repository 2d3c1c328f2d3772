package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.language.Refusal;

/** No mail server is configured. */
public final class MailNotConfigured extends Refusal {}
