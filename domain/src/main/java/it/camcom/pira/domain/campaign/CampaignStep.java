package it.camcom.pira.domain.campaign;

/** What can be done with a campaign that there is, by whoever runs campaigns. */
public enum CampaignStep {
  CHANGE(false),
  CLOSE(false),
  REMIND(false),
  REMOVE(true);

  private final boolean ofClosed;

  CampaignStep(boolean ofClosed) {
    this.ofClosed = ofClosed;
  }

  /** Whether it can be done with a campaign as it is now. */
  boolean suits(Campaign campaign) {
    return ofClosed || campaign.isOpen();
  }
}
