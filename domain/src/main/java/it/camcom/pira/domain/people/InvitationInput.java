package it.camcom.pira.domain.people;

/** The input of a person to invite, with their roles in the chamber. */
public record InvitationInput(PersonInput person, RolesInput roles) {}
