package fr.metropole.recruitment.document.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Makes a PDF/A-2a that is tagged as PDF/UA asks, of a page. Nothing is fetched while it is made. */
public final class PrintedPage {

    static final String REGULAR = "DejaVuSansCondensed.ttf";

    /** Name under which the page's style asks for the one family of letters. */
    private static final String FAMILY = "Avis";

    /** Signs that XML does not know; somebody may have pasted them into a field. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PrintedPage() {}

    /** @param xhtml well-formed, with its style inside; its family of letters is {@code Avis} */
    public static byte[] of(String xhtml) {
        return of(xhtml, Map.of());
    }

    /** @param drawings by the name that the page gives them */
    public static byte[] of(String xhtml, Map<String, ? extends Drawing> drawings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        letters(pdf, REGULAR, NORMAL, FontStyle.NORMAL);
        letters(pdf, "DejaVuSansCondensed-Bold.ttf", BOLD, FontStyle.NORMAL);
        letters(pdf, "DejaVuSansCondensed-Oblique.ttf", NORMAL, FontStyle.ITALIC);
        pdf.usePdfUaAccessibility(true);
        pdf.usePdfAConformance(PdfAConformance.PDFA_2_A);
        pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        pdf.useUnicodeLineBreaker(new FrenchLineBreaks());
        pdf.useUriResolver((base, uri) -> uri.startsWith("http") ? uri : null);
        DefaultObjectDrawerFactory objects = new DefaultObjectDrawerFactory();
        objects.registerDrawer(Drawing.TYPE, drawer(drawings));
        pdf.useObjectDrawerFactory(objects);
        pdf.withHtmlContent(UNPRINTABLE.matcher(xhtml).replaceAll(" "), null);
        pdf.toStream(bytes);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static FSObjectDrawer drawer(Map<String, ? extends Drawing> drawings) {
        return (element, x, y, width, height, device, context, dots) -> {
            Drawing drawing = drawings.get(element.getAttribute("data"));
            if (drawing != null) {
                device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, paper -> {
                    double scale = Math.min(width / dots / drawing.width(), height / dots / drawing.height());
                    paper.scale(scale, scale);
                    drawing.drawOn(paper);
                });
            }
            return Map.of();
        };
    }

    private static void letters(PdfRendererBuilder pdf, String file, int weight, FontStyle style) {
        pdf.useFont(() -> font(file), FAMILY, weight, style, true);
    }

    static InputStream font(String file) {
        try {
            return new ClassPathResource("fonts/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
