package nl.mijlpaal.query.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v1/openapi.json} says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class); // read from the token
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Mijlpaal: reading")
                .version(ApiVersion.VERSION)
                .description(
                    "Roadmaps, milestones, their history and the audit trail. Every answer shows"
                        + " only what the caller is cleared for; unknown and forbidden both answer"
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
}
