package fr.metropole.recruitment.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers to uploads that are too large, too many or no form at all. They are read before it is known which controller they are
 * for, so no advice of certain controllers hears of them; and the error dispatch would read them, and fail, once more.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class UploadErrors {

    @ExceptionHandler(MultipartException.class)
    Object unreadable(MultipartException failure, HttpServletRequest request) {
        Problem problem = Problems.ofUpload(failure);
        if (Addresses.isForPrograms(request.getRequestURI())) {
            return ResponseEntity.status(problem.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem.members());
        }
        ModelAndView page = new ModelAndView("erreur", Map.of("problem", problem.members()));
        page.setStatus(problem.status());
        return page;
    }
}
