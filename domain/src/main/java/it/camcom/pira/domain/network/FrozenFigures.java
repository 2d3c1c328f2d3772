package it.camcom.pira.domain.network;

import java.util.List;

/** The figures of the documents that the chamber in scope approves. */
public interface FrozenFigures {

  /** Freezes the figures of a document. */
  void add(List<ApprovedFigure> figures);
}
