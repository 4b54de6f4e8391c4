package fr.metropole.recruitment.publication;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The notice as a PDF that stays readable for decades and for everybody: PDF/A-2a with its fonts inside, tagged as PDF/UA
 * asks. Nothing is fetched while it is made.
 */
@Component
public class NoticePdf {

    private static final String FAMILY = "Avis";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final NoticeTemplate template;

    NoticePdf(NoticeTemplate template) {
        this.template = template;
    }

    /** The whole file. */
    public byte[] of(Vacancy vacancy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        font(pdf, "DejaVuSansCondensed.ttf", NORMAL, FontStyle.NORMAL);
        font(pdf, "DejaVuSansCondensed-Bold.ttf", BOLD, FontStyle.NORMAL);
        font(pdf, "DejaVuSansCondensed-Oblique.ttf", NORMAL, FontStyle.ITALIC);
        pdf.usePdfUaAccessibility(true);
        pdf.usePdfAConformance(PdfAConformance.PDFA_2_A);
        pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        pdf.useUnicodeLineBreaker(new FrenchLineBreaks());
        pdf.useUriResolver((base, uri) -> uri.startsWith("http") ? uri : null);
        pdf.withHtmlContent(template.document(vacancy), null);
        pdf.toStream(bytes);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder pdf, String file, int weight, FontStyle style) {
        pdf.useFont(() -> open(file), FAMILY, weight, style, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource("fonts/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
