package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.document.DocumentUpload;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of a multipart request. */
final class Uploads {

    private Uploads() {}

    /** A file field left empty by a browser comes as a nameless empty part: it is no file. */
    static List<DocumentUpload> of(@Nullable List<MultipartFile> parts) {
        return parts == null
                ? List.of()
                : parts.stream().filter(Uploads::isFile).map(DocumentUpload::of).toList();
    }

    private static boolean isFile(MultipartFile part) {
        String name = part.getOriginalFilename();
        return !part.isEmpty() || (name != null && !name.isEmpty());
    }
}
