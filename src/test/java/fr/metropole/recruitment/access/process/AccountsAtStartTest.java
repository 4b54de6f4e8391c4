package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.metropole.recruitment.access.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What a start does to the accounts, in the demonstration and elsewhere. */
class AccountsAtStartTest {

    private final MockEnvironment environment = new MockEnvironment();
    private ProcessEngine engine;
    private IdentityService identity;
    private AccountRegister register;

    @BeforeEach
    void engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:accounts");
        configuration.setProcessEngineName("accounts");
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9.-]+");
        configuration.setPasswordEncryptor(new BcryptEncryptor());
        engine = configuration.buildProcessEngine();
        identity = engine.getIdentityService();
        register = new AccountRegister(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void theDemonstrationHasItsAccountsOnceHoweverOftenItStarts() {
        environment.setActiveProfiles("demo");
        start();
        start();
        assertThat(identity.createUserQuery().count()).isEqualTo(12);
        assertThat(identity.createGroupQuery().count()).isEqualTo(Groups.all().size());
        assertThat(identity.createGroupQuery().groupMember("drh").list())
                .extracting("id")
                .containsExactlyInAnyOrder("rh", "drh");
        assertThat(identity.checkPassword("chef.innovation", "demo")).isTrue();
    }

    @Test
    void anyOtherProfileRefusesToStartWithAPasswordOfTheDemonstration() {
        environment.setActiveProfiles("demo");
        start();
        environment.setActiveProfiles("production");
        assertThatThrownBy(this::start).hasMessageContaining("Démarrage refusé").hasMessageContaining("drh");
    }

    @Test
    void productionStartsWithoutAccountsOrWithItsFirstAdministrator() {
        environment.setActiveProfiles("production");
        start();
        assertThat(identity.createUserQuery().count()).isZero();

        environment.setProperty("ADMIN_USER", "exploitation");
        environment.setProperty("ADMIN_PASSWORD", "une-phrase-de-passe-solide");
        start();
        assertThat(identity.checkPassword("exploitation", "une-phrase-de-passe-solide"))
                .isTrue();
        assertThat(identity.createUserQuery().memberOfGroup(Groups.ADMIN).count())
                .isOne();
    }

    @Test
    void theFirstAdministratorIsNotCreatedBesideOthers() {
        environment.setActiveProfiles("production");
        register.createIfMissing(new NewAccount("agent", "Agent", "habilité", java.util.List.of()), "autre-phrase");
        environment.setProperty("ADMIN_USER", "exploitation");
        environment.setProperty("ADMIN_PASSWORD", "une-phrase-de-passe-solide");
        start();
        assertThat(identity.createUserQuery().userId("exploitation").count()).isZero();
    }

    private void start() {
        new AccountsAtStart(register, environment).prepare();
    }
}
