package it.camcom.pira.web.network;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.network.FigureQuery;
import it.camcom.pira.domain.network.NetworkReading;
import it.camcom.pira.web.page.Choice;
import it.camcom.pira.web.page.Form;
import it.camcom.pira.web.page.PageTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * Shows approved figures of all chambers. Each chamber sees that they were read, so nothing is read
 * unasked.
 */
@Controller
@Path("network/figures")
@RequestScoped
@AcrossChambers(because = "the network reads approved figures of all chambers, and each sees it")
public class FiguresController {

  private static final int PAGE = 100;

  @Inject private NetworkReading reading;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.READ_APPROVED_FIGURES)
  @GET
  public String figures() {
    var form = checked(Form.sent(request));
    var chambers = reading.chambers();
    var year = year(form);
    int page = page(form);
    var figures =
        year.map(
                one ->
                    new FigureQuery(one, ChamberId.named(form.text("chamber")), superseded(form)))
            .map(query -> read(query, page, chambers))
            .orElse(List.of());
    models.put("form", form);
    models.put(
        "chambers", chambers.stream().map(one -> new Choice(one.id().code(), one.name())).toList());
    models.put("asked", year.isPresent());
    models.put("figures", figures);
    models.put("number", page);
    models.put("more", figures.size() == PAGE);
    return "network/figures.jte";
  }

  private List<ApprovedFigureRow> read(FigureQuery query, int page, List<Chamber> chambers) {
    var names = chambers.stream().collect(toMap(Chamber::id, Chamber::name));
    return reading.figures(query, (page - 1) * PAGE, PAGE).stream()
        .map(figure -> ApprovedFigureRow.of(figure, names))
        .toList();
  }

  private static Form checked(Form form) {
    return form.typed().isEmpty()
        ? form
        : form.required("year", "199\\d|20\\d\\d|21\\d\\d", PageTexts.of("Notice.year"));
  }

  private static Optional<Year> year(Form form) {
    return form.typed().isEmpty() || form.faulty("year")
        ? Optional.empty()
        : Optional.of(Year.of(Integer.parseInt(form.text("year"))));
  }

  private static boolean superseded(Form form) {
    return !form.text("superseded").isEmpty();
  }

  private static int page(Form form) {
    var typed = form.text("page");
    return typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 1;
  }
}
