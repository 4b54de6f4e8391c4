package fr.metropole.recruitment.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who works on which task of the path, by the design: a person by the organisation, else the members of a group. Two tasks
 * wait so long on the walks that they have been escalated to the level above by then.
 *
 * @param n1 head of the unit that holds the post
 * @param n2 head of the unit above
 * @param dga who gives the opinion of the deputy general direction
 */
record TaskWorkers(String requester, String n1, String n2, String dga) {

    private static final String TABLE =
            """
            requisition/UserTask_DescribeJob                   @requester
            requisition/UserTask_GiveN2Opinion                 @n2
            requisition/UserTask_GiveDgaOpinion                @dga
            requisition/UserTask_CheckByHr                     rh.recrutement drh
            requisition/UserTask_GiveBudgetVisa                finances
            requisition/UserTask_Arbitrate                     dgs
            requisition/UserTask_CorrectRequest                @requester
            post-creation/UserTask_DraftDeliberation           rh.recrutement drh
            post-creation/UserTask_PutOnAgenda                 assemblees
            post-creation/UserTask_RecordVote                  assemblees
            post-creation/UserTask_TransmitDeliberation        assemblees
            post-creation/UserTask_RecordAcknowledgement       assemblees
            publication/UserTask_PrepareNotice                 rh.recrutement drh
            publication/UserTask_ValidateNotice                drh
            publication/UserTask_ConfirmPublication            rh.recrutement drh
            application/UserTask_CheckAdmissibility            rh.recrutement drh
            application/UserTask_ReviewByN1                    @n1 @n2
            application/UserTask_ReviewByN2                    @n2
            application/UserTask_ScheduleInterview             rh.recrutement drh
            application/UserTask_ConductInterview              @n1
            selection/UserTask_SettleShortlist                 @n1
            selection/UserTask_ComposePanel                    rh.recrutement drh
            selection/UserTask_WriteAssessment                 rh.recrutement drh
            selection/UserTask_ChooseCandidate                 @n2
            selection/UserTask_PrepareUnsuccessfulRecord       rh.recrutement drh
            selection/UserTask_SignUnsuccessfulRecord          autorite
            offer-statutory/UserTask_ProposeAppointment        rh.recrutement drh
            offer-statutory/UserTask_RecordCandidateAnswer     rh.recrutement drh
            offer-contractual/UserTask_DraftTerms              rh.recrutement drh
            offer-contractual/UserTask_ConfirmBudget           finances
            offer-contractual/UserTask_RecordCandidateAnswer   rh.recrutement drh
            offer-contractual/UserTask_DraftContract           rh.recrutement drh
            offer-contractual/UserTask_SignContract            autorite
            offer-contractual/UserTask_CollectCandidateSignature rh.recrutement drh
            completion/UserTask_TransmitToLegalityControl      rh.recrutement drh
            completion/UserTask_RecordAcknowledgement          rh.recrutement drh
            completion/UserTask_AnswerCandidates               rh.recrutement drh
            completion/UserTask_DeclareOutcome                 rh.recrutement drh
            completion/UserTask_ConfirmStartOfService          @n1 @n2
            completion/UserTask_ConcludeTrialPeriod            @n1
            """;

    /** By {@code process/task}. */
    Map<String, Set<String>> byTask() {
        Map<String, Set<String>> workers = new HashMap<>();
        TABLE.lines().map(line -> Arrays.asList(line.trim().split(" +"))).forEach(words -> {
            Set<String> accounts = new HashSet<>();
            words.subList(1, words.size()).forEach(word -> accounts.add(account(word)));
            workers.put(words.get(0), accounts);
        });
        return workers;
    }

    private String account(String word) {
        return switch (word) {
            case "@requester" -> requester;
            case "@n1" -> n1;
            case "@n2" -> n2;
            case "@dga" -> dga;
            default -> word;
        };
    }
}
