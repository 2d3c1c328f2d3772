package it.camcom.pira.bench;

import it.camcom.pira.bench.MixedRows.Row;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.TargetRatio;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The performance of a plan's rows, one after the other. */
@State(Scope.Benchmark)
public class PerformanceBenchmark {

  private static final double A_MILLION = 1_000_000;

  private final List<Row> rows = MixedRows.ofAPlan();

  @Benchmark
  @OperationsPerInvocation(MixedRows.COUNT)
  @Bound(what = "performance of an indicator", value = A_MILLION, pace = Pace.AT_LEAST_A_SECOND)
  public void performance(Blackhole sink) {
    for (Row row : rows) {
      sink.consume(
          TargetRatio.of(
              row.indicator().measure(),
              row.indicator().targets().get(MixedRows.YEAR),
              row.measurement().value()));
    }
  }

  @Benchmark
  @OperationsPerInvocation(MixedRows.COUNT)
  @Bound(what = "figure of an indicator", value = A_MILLION, pace = Pace.AT_LEAST_A_SECOND)
  public void figure(Blackhole sink) {
    for (Row row : rows) {
      sink.consume(Figure.of(row.indicator(), MixedRows.YEAR, Optional.of(row.measurement())));
    }
  }
}
