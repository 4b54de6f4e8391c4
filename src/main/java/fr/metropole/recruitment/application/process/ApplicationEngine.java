package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ApplicationAnswers;
import fr.metropole.recruitment.application.ContractPool;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model of an application calls by name: each letter is one service task, and one line. */
@Configuration(proxyBeanMethods = false)
class ApplicationEngine {

    @Bean
    ProcessEnginePlugin applicationSignalPlugin(ObjectProvider<ContractPool> pool) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                List<JobHandler<?>> handlers = new ArrayList<>();
                if (engine.getCustomJobHandlers() != null) {
                    engine.getCustomJobHandlers().forEach(handlers::add);
                }
                handlers.add(new SignalApplication(pool::getObject));
                handlers.add(new OpenPool(pool::getObject));
                engine.setCustomJobHandlers(new ArrayList<>(handlers));
            }
        };
    }

    @Bean(ApplicationModel.DELEGATE_ACKNOWLEDGE_APPLICATION)
    JavaDelegate acknowledgeApplication(ApplicationAnswers answers) {
        return execution -> answers.acknowledge(execution.getProcessBusinessKey());
    }

    @Bean(ApplicationModel.DELEGATE_REQUEST_MISSING_DOCUMENT)
    JavaDelegate requestMissingDocument(ApplicationAnswers answers) {
        return execution -> answers.requestMissingDocument(execution.getProcessBusinessKey());
    }

    @Bean(ApplicationModel.DELEGATE_ANSWER_INADMISSIBLE)
    JavaDelegate answerInadmissible(ApplicationAnswers answers) {
        return execution -> answers.answerInadmissible(execution.getProcessBusinessKey());
    }

    @Bean(ApplicationModel.DELEGATE_ANSWER_NOT_RETAINED)
    JavaDelegate answerNotRetained(ApplicationAnswers answers) {
        return execution -> answers.answerNotRetained(execution.getProcessBusinessKey());
    }

    @Bean(ApplicationModel.DELEGATE_INVITE_TO_INTERVIEW)
    JavaDelegate inviteToInterview(ApplicationAnswers answers) {
        return execution -> answers.inviteToInterview(execution.getProcessBusinessKey());
    }

    @Bean(ApplicationModel.DELEGATE_ANSWER_OUTCOME)
    JavaDelegate answerOutcome(ApplicationAnswers answers) {
        return execution -> answers.answerOutcome(execution.getProcessBusinessKey());
    }

    @Bean(ApplicationModel.DELEGATE_CONFIRM_WITHDRAWAL)
    JavaDelegate confirmWithdrawal(ApplicationAnswers answers) {
        return execution -> answers.confirmWithdrawal(execution.getProcessBusinessKey());
    }

    @Bean(ApplicationModel.DELEGATE_ANSWER_CASE_CLOSED)
    JavaDelegate answerCaseClosed(ApplicationAnswers answers) {
        return execution -> answers.answerCaseClosed(execution.getProcessBusinessKey());
    }
}
