package it.camcom.pira.domain.campaign;

import java.util.UUID;

public record CampaignId(UUID value) {

  public static CampaignId next() {
    return new CampaignId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
