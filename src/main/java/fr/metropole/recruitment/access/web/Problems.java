package fr.metropole.recruitment.access.web;

import org.springframework.http.HttpStatus;

/** The error answers that are the same wherever they arise. */
final class Problems {

    static final Problem SIGN_IN_NEEDED = Problem.of(
            HttpStatus.UNAUTHORIZED, "SIGN_IN_NEEDED", "Connectez-vous avec votre identifiant et votre mot de passe.");

    static final Problem ACCESS_DENIED =
            Problem.of(HttpStatus.FORBIDDEN, "ACCESS_DENIED", "Vos droits ne permettent pas cette action.");

    static final Problem PAGE_EXPIRED =
            Problem.of(HttpStatus.FORBIDDEN, "PAGE_EXPIRED", "Cette page a expiré : rechargez-la, puis recommencez.");

    static final Problem NO_SUCH_ADDRESS =
            Problem.of(HttpStatus.NOT_FOUND, "ADDRESS_NOT_FOUND", "Cette adresse n'existe pas.");

    private Problems() {}
}
