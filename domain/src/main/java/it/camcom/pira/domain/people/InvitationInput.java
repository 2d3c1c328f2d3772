package it.camcom.pira.domain.people;

/** A person as a chamber enters them, to be taken in with their roles. */
public record InvitationInput(PersonInput person, RolesInput roles) {}
