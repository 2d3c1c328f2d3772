package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Refusal;
import java.util.List;

/** No plan can be read from a source; each reason names its place. */
public final class UnreadableDocument extends Refusal {

  /** A longer list would not help. */
  public static final int MAX_PROBLEMS = 100;

  private final transient List<ReadingFault> problems;

  public UnreadableDocument(List<ReadingFault> problems) {
    super(problems.size());
    this.problems = problems.stream().sorted().limit(MAX_PROBLEMS).toList();
  }

  public UnreadableDocument(ReadingFault problem) {
    this(List.of(problem));
  }

  /** Returns the problems by place, at most {@link #MAX_PROBLEMS}. */
  public List<ReadingFault> problems() {
    return problems;
  }
}
