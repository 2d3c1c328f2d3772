package it.camcom.pira.domain.figure;

import java.util.List;

/** The figures of the documents that the chamber in scope approves. */
public interface FrozenFigures {

  /** Freezes the figures of a document whose head is stored already. */
  void add(List<ApprovedFigure> figures);
}
