package it.camcom.pira.web.login;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.SecurityConstraint;
import io.undertow.servlet.api.SecurityInfo.EmptyRoleSemantic;
import io.undertow.servlet.api.WebResourceCollection;
import jakarta.servlet.ServletContext;

/**
 * Lets the container ask for a login where an identity provider is configured. Without one the
 * filter of the pages shows the form, since the container would begin a session for it.
 */
public final class LoginAtProvider implements ServletExtension {

  private static final String PROVIDER = "PIRA_OIDC_PROVIDER_URL";

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    if (System.getenv().getOrDefault(PROVIDER, "").isBlank()) {
      return;
    }
    deployment.addSecurityConstraints(
        constraint(EmptyRoleSemantic.AUTHENTICATE, "/*"),
        constraint(EmptyRoleSemantic.PERMIT, "/login", "/assets/*", "/webjars/*"));
  }

  private static SecurityConstraint constraint(EmptyRoleSemantic semantic, String... addresses) {
    return new SecurityConstraint()
        .setEmptyRoleSemantic(semantic)
        .addWebResourceCollection(new WebResourceCollection().addUrlPatterns(addresses));
  }
}
