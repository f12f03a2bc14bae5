package se.navigatorbot.bot.extracts;

import org.springframework.web.util.HtmlUtils;

/** An extract as one page of HTML that needs nothing else and runs nothing. */
final class ExtractPage {

    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;"
            + "padding:0 1rem}h2{border-bottom:1px solid #888}li{overflow-wrap:anywhere;white-space:pre-wrap}";

    private ExtractPage() {}

    static String of(Extract extract) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(safe(extract.title()))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(safe(extract.title()))
                .append("</h1>\n<p>")
                .append(safe(extract.made()))
                .append("</p>\n");
        extract.sections().forEach(section -> add(page, section));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void add(StringBuilder page, Extract.Section section) {
        page.append("<h2>").append(safe(section.title())).append("</h2>\n");
        if (section.lines().isEmpty()) {
            page.append("<p>Inget sparat.</p>\n");
            return;
        }
        page.append("<ul>\n");
        section.lines().forEach(line -> page.append("<li>").append(safe(line)).append("</li>\n"));
        page.append("</ul>\n");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
