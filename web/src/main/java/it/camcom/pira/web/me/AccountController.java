package it.camcom.pira.web.me;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.people.AccessToken;
import it.camcom.pira.domain.people.Authentication;
import it.camcom.pira.domain.people.OwnAccount;
import it.camcom.pira.web.page.Layout;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.Comparator;

/** Shows a person's account, memberships and tokens. */
@Controller
@Path("me/account")
@RequestScoped
@AcrossChambers(because = "it is about the person, in whatever chambers")
public class AccountController {

  @Inject private OwnAccount account;
  @Inject private Authentication entering;
  @Inject private Clock clock;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.OWN_ACCOUNT)
  @GET
  public String account() {
    var person = Layout.person(request);
    var chambers = entering.chambersOf(person, Layout.caller(request));
    var now = clock.instant();
    models.put("me", AccountView.of(person, chambers));
    models.put(
        "tokens",
        account.tokens().stream()
            .sorted(Comparator.comparing((AccessToken token) -> !token.isGood(now)))
            .map(token -> TokenRow.of(token, now))
            .toList());
    return "me/account.jte";
  }
}
