package it.camcom.pira.architecture.violating;

import jakarta.persistence.Cacheable;

/** Is given to one chamber as another left it. */
@Cacheable
public final class RemembersRows {}
