package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** A person has one title, in the list of accounts as in the organisation. */
class DemoAccountsTest {

    @Test
    void everyAccountHasTheTitleThatTheOrganisationGivesIt() throws IOException {
        Map<String, String> accounts = DemoAccounts.ALL.stream()
                .collect(Collectors.toMap(
                        NewAccount::userId, account -> account.firstName() + " " + account.lastName()));

        assertThat(accounts).containsExactlyInAnyOrderEntriesOf(titlesOfTheOrganisation());
    }

    private static Map<String, String> titlesOfTheOrganisation() throws IOException {
        try (InputStream file = new ClassPathResource("demo/organisation.yaml").getInputStream()) {
            Map<String, List<Map<String, String>>> read = new Yaml().load(file);
            return read.getOrDefault("personnes", List.of()).stream()
                    .collect(Collectors.toMap(person -> person.get("id"), person -> person.get("fonction")));
        }
    }
}
