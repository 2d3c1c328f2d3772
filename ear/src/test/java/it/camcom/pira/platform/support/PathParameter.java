package it.camcom.pira.platform.support;

/** What a parameter of an address names, told by its name and by what stands before it. */
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

  /** Whether it stands for what one chamber has and another has not: a day is everybody's. */
  public boolean isOfAChamber() {
    return this != CHAMBER && this != REGISTERED_CHAMBER && this != DAY && this != FINANCIAL_GROUP;
  }

  /**
   * @throws AssertionError if nobody has said yet how such a parameter is filled
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
