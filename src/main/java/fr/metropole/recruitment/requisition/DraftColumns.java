package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.requisition.DeliberationDraft.ContractClause;
import fr.metropole.recruitment.requisition.DeliberationDraft.Credits;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the draft of a deliberation says, as columns. */
@Embeddable
class DraftColumns {

    private @Nullable String grades;
    private @Nullable String motive;
    private @Nullable String functions;

    @Column(name = "recruitment_level")
    private @Nullable String recruitmentLevel;

    @Column(name = "pay_level")
    private @Nullable String payLevel;

    @Column(name = "contract_motive")
    private @Nullable String contractMotive;

    @Column(name = "budget_chapter")
    private @Nullable String budgetChapter;

    @Column(name = "yearly_cost")
    private @Nullable BigDecimal yearlyCost;

    void fill(DeliberationDraft draft) {
        grades = draft.grades();
        motive = draft.motive();
        budgetChapter = draft.credits().chapter();
        yearlyCost = draft.credits().yearlyCost();
        ContractClause contract = draft.contract();
        contractMotive = contract == null ? null : contract.motive();
        functions = contract == null ? null : contract.functions();
        recruitmentLevel = contract == null ? null : contract.recruitmentLevel();
        payLevel = contract == null ? null : contract.payLevel();
    }

    boolean hasContractClause() {
        return contractMotive != null;
    }

    DeliberationDraft toDraft() {
        ContractClause contract = contractMotive == null
                ? null
                : new ContractClause(contractMotive, text(functions), text(recruitmentLevel), text(payLevel));
        return new DeliberationDraft(
                text(grades), text(motive), new Credits(text(budgetChapter), yearlyCost, true), contract);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
