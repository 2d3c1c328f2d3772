package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.language.Refusal;

/** The platform has no mail server to send by. */
public final class MailNotConfigured extends Refusal {}
