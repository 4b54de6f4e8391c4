package fr.metropole.recruitment.publication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The notice as plain text, to be pasted where no format is kept. */
final class NoticeText implements Markup.Reader {

    private final StringBuilder text = new StringBuilder();

    private NoticeText() {}

    static String of(Vacancy vacancy, String content) {
        NoticeText notice = new NoticeText();
        notice.text.append(vacancy.notice().title()).append('\n');
        notice.text
                .append("Référence ")
                .append(vacancy.notice().reference().value())
                .append('\n');
        Markup.read(content, notice);
        return notice.text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    @Override
    public void heading(int level, String heading) {
        text.append('\n');
        text.append(level <= 2 ? "\n" + heading.toUpperCase(Locale.FRENCH) : heading)
                .append('\n');
    }

    @Override
    public void paragraph(List<Markup.Span> spans) {
        text.append(joined(spans)).append('\n');
    }

    @Override
    public void item(List<Markup.Span> spans) {
        text.append("- ").append(joined(spans)).append('\n');
    }

    @Override
    public void fact(String label, String value) {
        text.append(label).append("\u00a0: ").append(value).append('\n');
    }

    private static String joined(List<Markup.Span> spans) {
        return spans.stream()
                .map(Markup.Span::text)
                .collect(Collectors.joining())
                .strip();
    }
}
