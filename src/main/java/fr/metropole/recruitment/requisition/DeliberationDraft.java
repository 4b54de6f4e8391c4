package fr.metropole.recruitment.requisition;

/**
 * What a deliberation that creates a post must say (L313-1 CGFP).
 *
 * @param grades grades of the post
 * @param motive why a contract agent may hold it
 * @param functions nature of the functions
 * @param recruitmentLevel level of recruitment
 * @param payLevel level of pay
 * @param openToContract whether a contract agent may hold the post at all
 */
public record DeliberationDraft(
        String grades,
        String motive,
        String functions,
        String recruitmentLevel,
        String payLevel,
        boolean openToContract) {}
