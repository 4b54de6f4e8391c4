package fr.metropole.recruitment.access.web;

import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The error answers that are the same wherever they arise. */
final class Problems {

    static final Problem SIGN_IN_NEEDED = Problem.of(
            HttpStatus.UNAUTHORIZED, "SIGN_IN_NEEDED", "Connectez-vous avec votre identifiant et votre mot de passe.");

    static final Problem ACCESS_DENIED =
            Problem.of(HttpStatus.FORBIDDEN, "ACCESS_DENIED", "Vos droits ne permettent pas cette action.");

    static final Problem PAGE_EXPIRED =
            Problem.of(HttpStatus.FORBIDDEN, "PAGE_EXPIRED", "Cette page a expiré : rechargez-la, puis recommencez.");

    static final Problem NO_SUCH_ADDRESS =
            Problem.of(HttpStatus.NOT_FOUND, "ADDRESS_NOT_FOUND", "Cette adresse n’existe pas.");

    static final Problem NOT_FOUND = Problem.of(
            HttpStatus.NOT_FOUND, "NOT_FOUND", "L’élément demandé n’existe pas ou ne vous est pas accessible.");

    static final Problem TASK_NOT_FOUND = Problem.of(
            HttpStatus.NOT_FOUND,
            "TASK_NOT_FOUND",
            "Cette tâche n’existe pas ou n’est plus à faire : elle a été accomplie ou retirée.");

    static final Problem UNREADABLE = Problem.of(
            HttpStatus.BAD_REQUEST,
            "REQUEST_UNREADABLE",
            "La demande n’a pas pu être lue : vérifiez son format et les valeurs envoyées.");

    static final Problem METHOD_NOT_ALLOWED = Problem.of(
            HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "Cette adresse n’accepte pas cette méthode.");

    static final Problem NOT_ACCEPTABLE = Problem.of(
            HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE", "Cette adresse ne répond pas dans le format demandé.");

    static final Problem UNSUPPORTED_TYPE = Problem.of(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "MEDIA_TYPE_NOT_SUPPORTED",
            "Cette adresse n’accepte pas ce format d’envoi.");

    static final Problem TOO_LARGE = Problem.of(
            HttpStatus.PAYLOAD_TOO_LARGE,
            "REQUEST_TOO_LARGE",
            "L’envoi est trop volumineux : réduisez le texte ou la taille des fichiers.");

    /** The same words as for a file that only the domain found too large. */
    static final Problem FILE_TOO_LARGE =
            Problem.of(HttpStatus.PAYLOAD_TOO_LARGE, "DOCUMENT_TOO_LARGE", "Le fichier dépasse 10 Mo.");

    /** Only when nothing of ours is left to say more. */
    static final Problem UNAVAILABLE = Problem.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "INTERNAL_ERROR",
            "Une erreur technique est survenue ; rien n’a été modifié. Recommencez dans un moment.");

    private Problems() {}

    /** @param failure raised while an upload was read; what is neither too large nor too many was no form at all */
    static Problem ofUpload(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSizeLimitExceededException) {
                return FILE_TOO_LARGE;
            }
            if (cause instanceof SizeException
                    || cause instanceof FileCountLimitExceededException
                    || cause instanceof MaxUploadSizeExceededException) {
                return TOO_LARGE;
            }
        }
        return UNREADABLE;
    }
}
