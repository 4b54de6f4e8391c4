package fr.metropole.recruitment.access.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers what Tomcat refuses before any filter of ours: an address that cannot be decoded, a header that is too long. Made
 * by Tomcat itself, so it must be public and needs a constructor without arguments.
 */
public class ContainerErrorValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = StatusProblems.of(status, false).orElse(Problems.UNAVAILABLE);
        // an address too long to be read: no person typed that
        boolean forPrograms = request.getRequestURI() == null || Addresses.isForPrograms(request.getRequestURI());
        try {
            response.setContentType(forPrograms ? Problem.MEDIA_TYPE : "text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(forPrograms ? json(problem) : page(problem));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // the client hung up: nobody is left to be answered
        }
    }

    private static String json(Problem problem) throws JsonProcessingException {
        return new JsonMapper().writeValueAsString(problem.members());
    }

    private static String page(Problem problem) {
        return "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Demande refusée</title><h1>Demande refusée</h1><p>"
                + HtmlUtils.htmlEscape(problem.detail(), StandardCharsets.UTF_8.name())
                + "</p></html>";
    }
}
