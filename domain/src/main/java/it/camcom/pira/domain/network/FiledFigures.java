package it.camcom.pira.domain.network;

import java.util.List;

/** The figures of approved documents of all chambers, in the network's scope. */
public interface FiledFigures {

  /** Returns a page of figures by chamber, document and position. */
  List<FiledFigure> of(FigureQuery query, int offset, int limit);
}
