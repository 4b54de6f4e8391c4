package fr.metropole.recruitment.access.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** Short French titles of the statuses that we answer. */
final class ProblemTitles {

    private static final Map<HttpStatus, String> TITLES = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "Demande illisible"),
            Map.entry(HttpStatus.UNAUTHORIZED, "Connexion nécessaire"),
            Map.entry(HttpStatus.FORBIDDEN, "Accès refusé"),
            Map.entry(HttpStatus.NOT_FOUND, "Introuvable"),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "Méthode non prévue"),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "Format de réponse non prévu"),
            Map.entry(HttpStatus.CONFLICT, "État incompatible"),
            Map.entry(HttpStatus.GONE, "Terminé"),
            Map.entry(HttpStatus.PAYLOAD_TOO_LARGE, "Envoi trop volumineux"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Format d’envoi non prévu"),
            Map.entry(HttpStatus.UNPROCESSABLE_ENTITY, "Saisie refusée"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "Trop de demandes"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "Service indisponible"));

    private ProblemTitles() {}

    static String of(HttpStatus status) {
        return TITLES.getOrDefault(status, status.is5xxServerError() ? "Incident technique" : "Demande refusée");
    }
}
