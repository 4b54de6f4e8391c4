package fr.metropole.recruitment.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Turns a fault of ours into one line of log with an incident number and an answer that names the number only. Messages of
 * the database are left out of the log: they quote the values of the row, which may be a candidate's.
 */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int DIGITS = 8;

    Problem report(HttpServletRequest request, @Nullable Throwable failure) {
        String incident = UUID.randomUUID().toString().substring(0, DIGITS);
        LOG.error(
                "Incident {} on {} {}",
                incident,
                request.getMethod(),
                request.getServletPath(),
                failure == null ? null : new Described(failure));
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "INTERNAL_ERROR",
                "Une erreur technique est survenue ; rien n’a été modifié. Si elle se répète, transmettez le numéro"
                        + " d’incident " + incident + " à l’administration technique.");
    }

    /** A failure with its classes and places, and its words only where they cannot quote data. */
    private static final class Described extends Exception {

        private static final long serialVersionUID = 1L;

        Described(Throwable failure) {
            super(words(failure), failure.getCause() == null ? null : new Described(failure.getCause()));
            setStackTrace(failure.getStackTrace());
        }

        private static String words(Throwable failure) {
            boolean quotesData = quotesData(failure);
            return failure.getClass().getName() + (quotesData ? "" : ": " + failure.getMessage());
        }

        private static boolean quotesData(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException || cause instanceof DataAccessException) {
                    return true;
                }
            }
            return false;
        }
    }
}
