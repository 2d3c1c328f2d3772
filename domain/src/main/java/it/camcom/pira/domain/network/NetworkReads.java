package it.camcom.pira.domain.network;

import it.camcom.pira.domain.chamber.ChamberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the network read, written down for each chamber. */
public interface NetworkReads {

  /** In the network's scope: notes for each chamber how many of its figures were read. */
  void add(Instant at, String what, Map<ChamberId, Integer> figures);

  /** In a chamber's scope: what was read of it, the latest first. */
  List<NetworkRead> latest(int limit);
}
