package fr.metropole.recruitment.publication.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.web.DocumentResponse;
import fr.metropole.recruitment.publication.Channel;
import fr.metropole.recruitment.publication.ChannelDeliveries;
import fr.metropole.recruitment.publication.NoticeDocx;
import fr.metropole.recruitment.publication.NoticePdf;
import fr.metropole.recruitment.publication.NoticeProofs;
import fr.metropole.recruitment.publication.ProofFile;
import fr.metropole.recruitment.publication.Vacancies;
import fr.metropole.recruitment.publication.Vacancy;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where HR takes the texts for each channel and leaves the proofs; auditors read it. */
@Controller
@RequestMapping("/dossiers/{slug}")
class NoticeWorkPage {

    private static final List<String> WORKERS = List.of(Groups.HR, Groups.HEAD_OF_HR);

    private final Vacancies vacancies;
    private final ChannelDeliveries deliveries;
    private final NoticeProofs proofs;
    private final NoticePdf pdf;
    private final NoticeDocx docx;
    private final DocumentResponse documents;
    private final CurrentAgent agent;
    private final Clock clock;

    NoticeWorkPage(
            Vacancies vacancies,
            ChannelDeliveries deliveries,
            NoticeProofs proofs,
            NoticePdf pdf,
            NoticeDocx docx,
            DocumentResponse documents,
            CurrentAgent agent,
            Clock clock) {
        this.vacancies = vacancies;
        this.deliveries = deliveries;
        this.proofs = proofs;
        this.pdf = pdf;
        this.docx = docx;
        this.documents = documents;
        this.agent = agent;
        this.clock = clock;
    }

    @GetMapping("/avis")
    String show(@PathVariable String slug, @RequestParam(required = false) @Nullable String fait, Model page) {
        return show(readable(slug), fait != null, List.of(), page);
    }

    @GetMapping("/avis.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug) {
        return NoticeFiles.file(pdf.of(readable(slug)), MediaType.APPLICATION_PDF, "avis-" + slug + ".pdf");
    }

    @GetMapping("/avis.docx")
    ResponseEntity<byte[]> docx(@PathVariable String slug) {
        return NoticeFiles.file(docx.of(readable(slug)), NoticeFiles.DOCX, "avis-" + slug + ".docx");
    }

    @GetMapping("/avis/preuves/{id}")
    ResponseEntity<Resource> proof(@PathVariable String slug, @PathVariable UUID id) {
        boolean known = proofs.of(readable(slug).notice().reference()).stream()
                .anyMatch(proof -> proof.documentId().equals(id));
        return known ? documents.download(id) : ResponseEntity.notFound().build();
    }

    @PostMapping("/avis/preuves")
    String add(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String remark,
            @RequestParam(name = "files", required = false) @Nullable MultipartFile file,
            Model page,
            HttpServletResponse response) {
        Vacancy vacancy = readable(slug);
        if (WORKERS.stream().noneMatch(agent::isIn)) {
            throw new RefusedException(
                    Refusal.forbidden("HR_ONLY", "Seules les ressources humaines ajoutent des preuves."));
        }
        Outcome<ProofFile> outcome = keep(vacancy, channel, remark, file);
        if (outcome.isAccepted()) {
            return "redirect:/dossiers/" + slug + "/avis?fait";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(vacancy, false, outcome.reasons(), page);
    }

    private Outcome<ProofFile> keep(
            Vacancy vacancy, @Nullable String channel, @Nullable String remark, @Nullable MultipartFile file) {
        for (Channel one : Channel.values()) {
            if (one.name().equals(channel)) {
                return file == null || file.isEmpty()
                        ? Outcome.refused(Refusal.of("FILES_REQUIRED", "Choisissez le fichier de la preuve.", "files"))
                        : proofs.add(
                                vacancy.notice().reference(), one, DocumentUpload.of(file), remark, agent.require());
            }
        }
        return Outcome.refused(Refusal.of("CHANNEL_UNKNOWN", "Choisissez le support de publication.", "channel"));
    }

    private String show(Vacancy vacancy, boolean done, List<Refusal> refusals, Model page) {
        page.addAttribute("notice", vacancy.notice());
        page.addAttribute("deliveries", deliveries.of(vacancy));
        page.addAttribute("proofs", proofs.of(vacancy.notice().reference()));
        page.addAttribute("channels", Channel.values());
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("mayAdd", WORKERS.stream().anyMatch(agent::isIn));
        page.addAttribute("done", done);
        page.addAttribute("refusals", refusals);
        return "avis/supports";
    }

    private Vacancy readable(String slug) {
        if (WORKERS.stream().noneMatch(agent::isIn) && !agent.isIn(Groups.AUDITORS)) {
            throw new RefusedException(
                    Refusal.forbidden("HR_ONLY", "Cette page est réservée aux ressources humaines et aux auditeurs."));
        }
        return vacancies
                .preview(slug)
                .orElseThrow(() -> new RefusedException(
                        Refusal.notFound("NOTICE_UNKNOWN", "Aucun avis n’est préparé pour ce recrutement.")));
    }
}
