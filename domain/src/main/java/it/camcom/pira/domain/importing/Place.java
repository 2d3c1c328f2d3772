package it.camcom.pira.domain.importing;

/**
 * Where in a source something stands.
 *
 * @param line from 1; 0 for the source as a whole
 * @param cell of the line, from 1; 0 for the line as a whole
 */
public record Place(int line, int cell) implements Comparable<Place> {

  public static final Place WHOLE_DOCUMENT = new Place(0, 0);

  public static Place line(int line) {
    return new Place(line, 0);
  }

  public Place cell(int cell) {
    return new Place(line, cell);
  }

  @Override
  public int compareTo(Place other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(cell, other.cell);
  }
}
