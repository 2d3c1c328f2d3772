package it.camcom.pira.bench;

/** The ways to bound a duration; each reads the time of one operation. */
enum Pace {
  /** Operations a second, so many or more. */
  AT_LEAST_A_SECOND("≥ %,.0f a second") {
    @Override
    double of(double nanoseconds) {
      return 1e9 / nanoseconds;
    }

    @Override
    boolean keeps(double pace, double bound) {
      return pace >= bound;
    }
  },
  /** Milliseconds for one operation, so many or fewer. */
  AT_MOST_MILLISECONDS("≤ %,.3f ms") {
    @Override
    double of(double nanoseconds) {
      return nanoseconds / 1e6;
    }

    @Override
    boolean keeps(double pace, double bound) {
      return pace <= bound;
    }
  };

  private final String form;

  Pace(String form) {
    this.form = form;
  }

  abstract double of(double nanoseconds);

  abstract boolean keeps(double pace, double bound);

  /** "≥ 1,000,000 a second". */
  String bound(double bound) {
    return form.formatted(bound);
  }

  /** "2,345,678 a second". */
  String measured(double pace) {
    return form.substring(2).formatted(pace);
  }
}
