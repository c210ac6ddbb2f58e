package nl.mijlpaal.command.form;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import nl.mijlpaal.command.answering.ApiVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What {@code /v1/openapi.json} says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Mijlpaal: writing")
                .version(ApiVersion.VERSION)
                .description(
                    "Every change is a command. Accepted ones answer with the revision that they"
                        + " reached (ETag, Mijlpaal-Revision); If-Match makes one depend on it, and"
                        + " Idempotency-Key lets it be repeated. Unknown and forbidden both answer"
                        + " 404. Problems are application/problem+json (RFC 9457) whose type is"
                        + " urn:mijlpaal:problem:<name>.")
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2"))
                .contact(
                    new Contact()
                        .name("Mijlpaal")
                        .url("https://mijlpaal.example/contact")
                        .email("beheer@mijlpaal.example")))
        .components(
            new Components()
                .addSecuritySchemes(
                    "bearer",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")))
        .addSecurityItem(new SecurityRequirement().addList("bearer"));
  }

  @Bean
  FormSchemas formSchemas(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    return new FormSchemas(mappings);
  }
}
