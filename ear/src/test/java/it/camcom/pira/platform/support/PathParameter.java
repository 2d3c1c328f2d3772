package it.camcom.pira.platform.support;

/**
 * The object that a parameter of a path identifies, told by its name and by the segment before it.
 */
public enum PathParameter {
  CHAMBER("chambers", "chamber"),
  REGISTERED_CHAMBER("chambers", "id"),
  IMPORT("imports", "id"),
  DOCUMENT("documents", "id"),
  YEAR("plans", "year"),
  INDICATOR("indicators", "id"),
  SECTION("sections", "id"),
  SHEET("sheets", "id"),
  SHEET_OF_OBJECTIVES("sheets", "sheet"),
  OBJECTIVE("objectives", "id"),
  OBJECTIVE_OF_INDICATORS("objectives", "objective"),
  FINANCIAL_GROUP("financial-health", "group"),
  CAMPAIGN("campaigns", "id"),
  CENTRE("centres", "id"),
  DAY("measurements", "as-of"),
  EVIDENCE("evidence", "evidence"),
  MEMBER("people", "username"),
  ACCOUNT("accounts", "username"),
  TOKEN("tokens", "id");

  private final String before;
  private final String name;

  PathParameter(String before, String name) {
    this.before = before;
    this.name = name;
  }

  /** Whether it identifies an object of one chamber: a day belongs to everybody. */
  public boolean isOfAChamber() {
    return this != CHAMBER && this != REGISTERED_CHAMBER && this != DAY && this != FINANCIAL_GROUP;
  }

  /**
   * @throws AssertionError if the table does not know the parameter
   */
  public static PathParameter of(String before, String name) {
    for (PathParameter kind : values()) {
      if (kind.before.equals(before) && kind.name.equals(name)) {
        return kind;
      }
    }
    throw new AssertionError(
        "nothing fills {%s} after %s/: add it to PathParameter, and to Identifiers"
            .formatted(name, before));
  }
}
