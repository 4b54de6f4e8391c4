package fr.metropole.recruitment.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks the anchors themselves: that none is missing, that each is what was signed, and that the files agree. */
@Component
class AnchorCheck {

    private final AnchorTable table;
    private final AnchorFiles files;
    private final SigningKey key;

    AnchorCheck(AnchorTable table, AnchorFiles files, SigningKey key) {
        this.table = table;
        this.files = files;
        this.key = key;
    }

    /** @return how many anchors there are */
    long check(Findings findings) {
        List<Anchor> anchors = table.all();
        String previous = Anchor.NONE;
        long number = 0;
        Map<Long, String> roots = new HashMap<>();
        for (Anchor anchor : anchors) {
            number++;
            if (anchor.number() != number) {
                fault(Fault.ANCHOR_REMOVED, number, "Cet ancrage manque.", findings);
                number = anchor.number();
            } else if (!anchor.previous().equals(previous)) {
                fault(Fault.ANCHOR_ALTERED, number, "L’ancrage ne renvoie pas au précédent.", findings);
            }
            signature(anchor, findings);
            previous = anchor.root();
            roots.put(anchor.number(), anchor.root());
        }
        files.all().forEach(file -> compare(file, roots, findings));
        return anchors.size();
    }

    private void signature(Anchor anchor, Findings findings) {
        Anchor.Root root = new Anchor.Root(anchor.number(), anchor.takenAt(), anchor.previous());
        table.heads(anchor.number(), root::add);
        if (!root.hash().equals(anchor.root())) {
            fault(Fault.ANCHOR_ALTERED, anchor.number(), "La liste des fins de chaîne a été modifiée.", findings);
        } else if (!key.verifies(anchor.root(), anchor.signature())) {
            fault(
                    Fault.ANCHOR_ALTERED,
                    anchor.number(),
                    "La signature n’est pas celle de la clé du journal.",
                    findings);
        }
    }

    private static void compare(AnchorFiles.Exported file, Map<Long, String> roots, Findings findings) {
        String root = roots.get(file.number());
        if (root == null) {
            fault(Fault.ANCHOR_REMOVED, file.number(), "Son fichier existe, l’ancrage n’est plus en base.", findings);
        } else if (!root.equals(file.root())) {
            fault(Fault.ANCHOR_ALTERED, file.number(), "L’ancrage n’est pas celui de son fichier.", findings);
        }
    }

    private static void fault(Fault fault, long number, String sentence, Findings findings) {
        findings.add(new Finding(fault, "ancrage " + number, null, null, sentence));
    }
}
