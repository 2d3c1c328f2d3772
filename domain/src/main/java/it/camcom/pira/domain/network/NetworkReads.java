package it.camcom.pira.domain.network;

import it.camcom.pira.domain.chamber.ChamberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The record, for each chamber, of what the network read. */
public interface NetworkReads {

  /** In the network's scope: records for each chamber how many of its figures were read. */
  void add(Instant at, String what, Map<ChamberId, Integer> figures);

  /** In a chamber's scope: returns what was read of it, latest first. */
  List<NetworkRead> latest(int limit);
}
