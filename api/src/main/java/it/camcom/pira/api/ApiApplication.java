package it.camcom.pira.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

@ApplicationPath("/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "PIRA",
            version = "1",
            description =
                "Piano degli indicatori e dei risultati attesi di bilancio delle camere di"
                    + " commercio. Ogni operazione sotto /chambers/{chamber} riguarda una sola"
                    + " camera; ciò che il chiamante non può vedere risponde 404.",
            license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/it/")),
    externalDocs =
        @ExternalDocumentation(
            description = "D.lgs. 31 maggio 2011, n. 91: il piano, articoli 19-22",
            url =
                "https://www.normattiva.it/uri-res/N2Ls"
                    + "?urn:nir:stato:decreto.legislativo:2011-05-31;91"),
    servers = @Server(url = "/"),
    security = {@SecurityRequirement(name = "login"), @SecurityRequirement(name = "token")})
@SecurityScheme(securitySchemeName = "login", type = SecuritySchemeType.HTTP, scheme = "basic")
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class ApiApplication extends Application {}
