package it.camcom.pira.domain.performance;

/** The name and version of a rule. Every computed figure carries it. */
public record RuleVersion(String name, int version) {

  @Override
  public String toString() {
    return name + " v" + version;
  }
}
