package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.requisition.RequisitionSteps;
import org.springframework.stereotype.Component;

/** What each task that decides on a request needs. */
@Component
record OpinionParts(RequisitionSteps steps, RequestShow show, CaseDeciders deciders) {}
