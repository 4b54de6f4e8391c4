package fr.metropole.recruitment.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.inbox.message.Correspondent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Camille Exemple           | x@example.org                | Camille            | Exemple         | true
                    EXEMPLE Camille           | x@example.org                | Camille            | EXEMPLE         | true
                    Exemple, Camille          | x@example.org                | Camille            | Exemple         | true
                    Anne-Marie d’Exemple      | x@example.org                | Anne-Marie         | d’Exemple       | true
                    Camille                   | x@example.org                | prénom non indiqué | Camille         | false
                    ''                        | camille.exemple@example.org  | Camille            | Exemple         | false
                    ''                        | kexemple75@example.org       | prénom non indiqué | Kexemple        | false
                    ''                        | 4711@example.org             | prénom non indiqué | nom non indiqué | false
                    <script>alert(1)</script> | x.y@example.org              | X                  | Y               | false
                    """)
    void isReadAsItIsWritten(String name, String address, String first, String last, boolean certain) {
        assertThat(SenderName.of(new Correspondent(address, name))).isEqualTo(new SenderName(first, last, certain));
    }
}
