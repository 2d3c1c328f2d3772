package it.camcom.pira.domain.campaign;

/** The steps that somebody who runs campaigns can take with an existing one. */
public enum CampaignStep {
  CHANGE(false),
  CLOSE(false),
  REMIND(false),
  REMOVE(true);

  private final boolean ofClosed;

  CampaignStep(boolean ofClosed) {
    this.ofClosed = ofClosed;
  }

  /** Whether the step is possible in the campaign's present state. */
  boolean suits(Campaign campaign) {
    return ofClosed || campaign.isOpen();
  }
}
