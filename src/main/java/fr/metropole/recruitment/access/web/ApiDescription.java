package fr.metropole.recruitment.access.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says about the whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SIGN_IN = "compte";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Recrutement d’une collectivité")
                        .version("1")
                        .description("Demandes de recrutement, offres d’emploi et candidatures. Les erreurs suivent la"
                                + " RFC 9457 : une phrase en français pour la personne et un code stable pour le"
                                + " programme, avec le champ concerné. Les tâches de la procédure se lisent et"
                                + " s’accomplissent par l’interface REST du moteur, sous /engine-rest."))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        SIGN_IN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("basic")
                                                .description(
                                                        "Les comptes des agents. Les adresses /api/public n’en demandent pas.")))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
    }
}
