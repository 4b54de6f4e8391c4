package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.CommunicablePart.Masked;
import fr.metropole.recruitment.core.CommunicablePart.Part;
import fr.metropole.recruitment.core.CommunicablePart.Passage;
import java.util.List;

/**
 * The communicable file of one candidate.
 *
 * @param parts what he is shown, in the order of the path
 * @param steps his own steps in the history, one line each
 * @param masked what was left out, and why
 */
public record CandidateExtract(
        String reference, String application, List<Part> parts, List<Passage> steps, List<Masked> masked) {}
