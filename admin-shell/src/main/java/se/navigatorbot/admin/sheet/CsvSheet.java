package se.navigatorbot.admin.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.navigatorbot.admin.fault.BadInput;

/**
 * A text file with semicolons, commas or tabs between the cells, in UTF-8 with or without a mark at its beginning,
 * UTF-16 with one, or Windows-1252.
 */
final class CsvSheet implements Sheet {

    private static final char MARK = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> heads;

    CsvSheet(Path file) {
        try {
            Charset charset = charset(file);
            parser = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter(file, charset))
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get()
                    .parse(opened(file, charset));
        } catch (IOException e) {
            throw new BadInput("Filen " + file + " går inte att läsa. Inget är gjort.");
        }
        records = parser.iterator();
        heads = records.hasNext() ? records.next().toList() : List.of();
    }

    private static BufferedReader opened(Path file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            int second = in.read();
            if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
                return StandardCharsets.UTF_16;
            }
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] read = new char[8192];
            while (reader.read(read) >= 0) {
                // Reading is the proof.
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    /** The sign that stands most often in the first line. */
    private static char delimiter(Path file, Charset charset) throws IOException {
        String line;
        try (BufferedReader reader = opened(file, charset)) {
            line = reader.readLine();
        }
        char best = ';';
        long most = 0;
        for (char sign : new char[] {';', ',', '\t'}) {
            long count = line == null ? 0 : line.chars().filter(c -> c == sign).count();
            if (count > most) {
                most = count;
                best = sign;
            }
        }
        return best;
    }

    @Override
    public List<String> heads() {
        return heads;
    }

    @Override
    public Iterator<Row> rows() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return records.hasNext();
                } catch (UncheckedIOException | IllegalStateException e) {
                    throw broken();
                }
            }

            @Override
            public Row next() {
                CSVRecord record = records.next();
                return new Row((int) record.getRecordNumber(), record.toList());
            }
        };
    }

    private BadInput broken() {
        return new BadInput("Filen går inte att läsa efter rad " + parser.getCurrentLineNumber()
                + ": ett citattecken står fel. Rätta raden och försök igen.");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
