package it.camcom.pira.domain.importing;

/**
 * A place in a source.
 *
 * @param line from 1; 0 for the source as a whole
 * @param cell of the line, from 1; 0 for the line as a whole
 */
public record SourcePlace(int line, int cell) implements Comparable<SourcePlace> {

  public static final SourcePlace WHOLE_DOCUMENT = new SourcePlace(0, 0);

  public static SourcePlace line(int line) {
    return new SourcePlace(line, 0);
  }

  public SourcePlace cell(int cell) {
    return new SourcePlace(line, cell);
  }

  @Override
  public int compareTo(SourcePlace other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(cell, other.cell);
  }
}
