package se.navigatorbot.admin.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staffapi.Listing;

class ScreenTest {

    record Row(String id, String text, int count, @Nullable LocalDateTime at) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("ID", "id", Row::id),
            new Column<>("Antal", "count", Row::count),
            new Column<>("Text", "text", Row::text),
            new Column<>("Tid", "at", Row::at));

    private static final Row SHORT = new Row("a1", "Hej", 7, LocalDateTime.parse("2026-11-26T13:00"));
    private static final Row LONG = new Row("b2", "En lång text om åäö, som inte får plats", 12, null);

    @Test
    void tableForPeople() {
        assertThat(written(Look.WHOLE, SHORT, LONG)).isEqualTo("""
                        ID  Antal  Text                                     Tid
                        a1      7  Hej                                      2026-11-26 13:00
                        b2     12  En lång text om åäö, som inte får plats
                        """);
    }

    @Test
    void aColumnInWhichNothingStandsIsLeftOutForPeopleAndKeptForScripts() {
        assertThat(written(Look.WHOLE, LONG)).isEqualTo("""
                        ID  Antal  Text
                        b2     12  En lång text om åäö, som inte får plats
                        """);
        assertThat(written(new Look(Look.Format.CSV, 0), LONG)).startsWith("id,count,text,at\n");
    }

    @Test
    void longTextIsCutAndIdsAreNot() {
        assertThat(written(new Look(Look.Format.TABLE, 40), SHORT, LONG)).isEqualTo("""
                        ID  Antal  Text         Tid
                        a1      7  Hej          2026-11-26 13:00
                        b2     12  En lång te…
                        """);
    }

    @Test
    void whatCannotBeReadInANarrowWindowIsNamedInstead() {
        assertThat(written(new Look(Look.Format.TABLE, 20), SHORT, LONG)).isEqualTo("""
                        ID  Antal  Text
                        a1      7  Hej
                        b2     12  En lång…
                        Får inte plats: Tid. --wide visar allt.
                        """);
    }

    @Test
    void aColumnWithoutAHeadIsSpokenOfToo() {
        TextTable table = new TextTable(List.of("ID", "Text", ""));
        table.add(List.of("a1", "en text som är lång", "spärrad"));

        assertThat(table.text(12, false)).endsWith("Får inte plats: kolumnen utan rubrik. --wide visar allt.");
    }

    @Test
    void whatIsSaidOfABrokenCommandDoesNotStandBehindItsProgress() {
        StringWriter text = new StringWriter();
        Screen screen = new Screen();
        screen.begin(new PrintWriter(text), new Look(Look.Format.TABLE, 80, true, false), null);
        screen.progress("Läser", 10, 10);
        screen.end();
        assertThat(text.toString()).doesNotContain("\n");
        screen.progress("Läser", 5, 10);
        screen.end();
        screen.end();
        assertThat(text.toString()).endsWith("5 av 10\n");
    }

    @Test
    void wordsGoOnUnderThemselves() {
        StringWriter text = new StringWriter();
        Screen screen = new Screen();
        screen.begin(new PrintWriter(text), new Look(Look.Format.TABLE, 34), null);

        screen.say("event list  ", "Visar aktiviteter från i dag och framåt.");

        assertThat(text.toString()).isEqualTo("""
                        event list  Visar aktiviteter från
                                    i dag och framåt.
                        """);
    }

    @Test
    void emptyTableSaysSo() {
        assertThat(written(Look.WHOLE)).isEqualTo("Inget.\n");
    }

    @Test
    void aCutListSaysSo() {
        StringWriter text = new StringWriter();
        Screen screen = new Screen();
        screen.begin(new PrintWriter(text), Look.WHOLE, null);

        screen.rows(new Listing<>(List.of(SHORT), 812), COLUMNS, "Inget.");

        assertThat(text.toString()).contains("Visar 1 av 812");
    }

    @Test
    void jsonAndCsvAreBare() {
        assertThat(written(new Look(Look.Format.JSON, 40), SHORT))
                .isEqualTo("[{\"id\":\"a1\",\"text\":\"Hej\",\"count\":7,\"at\":\"2026-11-26T13:00:00\"}]\n");
        assertThat(written(new Look(Look.Format.CSV, 40), SHORT, LONG)).isEqualTo("""
                        id,count,text,at
                        a1,7,Hej,2026-11-26 13:00
                        b2,12,"En lång text om åäö, som inte får plats",
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=1+1 | '=1+1",
                "+46701740616 | '+46701740616",
                "-1+2 | '-1+2",
                "@SUM(A1) | '@SUM(A1)",
                "-5 | -5",
                "20,15 | \"20,15\"",
                "säg \"hej\" | \"säg \"\"hej\"\"\"",
                "a=b | a=b"
            },
            quoteCharacter = '`')
    void aSpreadsheetRunsNothing(String value, String field) {
        assertThat(Csv.line(List.of(value))).isEqualTo(field);
    }

    @Test
    void formulasBehindBlanksAndWideSignsAreSeenToo() {
        assertThat(Csv.line(List.of("\t=1"))).isEqualTo("'=1");
        assertThat(Csv.line(List.of("＝1"))).isEqualTo("'＝1");
    }

    @Test
    void nothingThatAPersonWroteSteersTheTerminal() {
        assertThat(Plain.safe("a\u001b[31mb\u0007\r\u202ec\u200bd\u009be")).isEqualTo("a[31mbcde");
        assertThat(Plain.safe("rad ett\nrad två")).isEqualTo("rad ett\nrad två");
        Row row = new Row("a", "x\u001b]0;y\u009b\u202e\ny", 1, null);
        assertThat(written(Look.WHOLE, row)).doesNotContain("\u001b", "\ny");
        assertThat(written(new Look(Look.Format.CSV, 0), row)).doesNotContain("\u001b", "\u009b", "\u202e");
        assertThat(written(new Look(Look.Format.JSON, 0), row))
                .doesNotContain("\u001b", "\u009b", "\u202e")
                .contains("\\u009b\\u202e");
    }

    @Test
    void timesAreSaidWithWeekdayAndDate() {
        assertThat(Plain.said(LocalDateTime.parse("2026-11-26T13:00"))).isEqualTo("torsdag 26 november kl 13");
        assertThat(Plain.said(LocalDateTime.parse("2026-11-26T09:30"))).isEqualTo("torsdag 26 november kl 9.30");
    }

    private static String written(Look look, Row... rows) {
        StringWriter text = new StringWriter();
        Screen screen = new Screen();
        screen.begin(new PrintWriter(text), look, null);
        screen.rows(List.of(rows), COLUMNS, "Inget.");
        return text.toString();
    }
}
