package it.camcom.pira.domain.network;

import java.util.List;

/** The figures of approved documents of all chambers, in the network's scope. */
public interface FiledFigures {

  /** By chamber, document and position, so many after the first so many. */
  List<FiledFigure> of(FigureQuery query, int offset, int limit);
}
