package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decent client cannot even send: it is refused before our own filters, and told so in our own words. */
class UnreadableRequestsTest extends ProbeApplication {

    @ParameterizedTest
    @CsvSource({
        "GET,   /api/requisitions/%00,      400, REQUEST_UNREADABLE",
        "GET,   /api/requisitions/%zz,      400, REQUEST_UNREADABLE",
        "GET,   /api/requisitions/..%2fetc, 400, REQUEST_UNREADABLE",
        "GET,   /api//requisitions,         400, REQUEST_UNREADABLE",
        "GET,   /engine-rest/task;x=1,      400, REQUEST_UNREADABLE",
        "TRACE, /api/requisitions,          405, METHOD_NOT_ALLOWED",
        "TRACE, /engine-rest/task,          405, METHOD_NOT_ALLOWED"
    })
    void anOddRequestHasItsAnswer(String method, String address, int status, String code) throws IOException {
        assertProblem(send(method + " " + address + " HTTP/1.1"), status, code);
    }

    @Test
    void anAddressWithoutEndHasItsAnswer() throws IOException {
        assertThat(send("GET /api/" + "a".repeat(20_000) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("REQUEST_UNREADABLE")
                .doesNotContain("Tomcat", "Exception");
    }

    @Test
    void anAddressOfAPageHasAPage() throws IOException {
        assertThat(send("GET /offres/%zz HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("text/html", "n’a pas pu être lue")
                .doesNotContain("Tomcat", "Exception", "HTTP Status");
    }

    @ParameterizedTest
    @CsvSource({"multipart/form-data", "multipart/form-data; boundary=x", "multipart/mixed; boundary=x"})
    void anUploadThatIsNoneIsNotAFault(String type) throws IOException {
        String answer = send("POST /api/public/vacancies/none/applications HTTP/1.1", "Content-Type: " + type);
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").contains("application/problem+json", "\"code\":\"");
    }

    private static void assertProblem(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "\"code\":\"" + code + "\"", "\"detail\":\"")
                .doesNotContain("Tomcat", "Exception");
    }

    private String send(String first, String... headers) throws IOException {
        URI address = as("").address();
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            String request =
                    first + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n" + more + "\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
