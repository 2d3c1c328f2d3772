package it.camcom.pira.domain.performance;

/** The name and version of a rule, which every computed figure carries. */
public record RuleVersion(String name, int version) {

  @Override
  public String toString() {
    return name + " v" + version;
  }
}
