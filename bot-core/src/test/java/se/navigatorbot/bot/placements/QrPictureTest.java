package se.navigatorbot.bot.placements;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code on a poster is read by a reader as the link it holds. */
class QrPictureTest {

    private static final int SCALE = 8;

    @Test
    void aReaderReadsTheLink() throws ReaderException {
        String svg = QrPicture.of("https://navigator.example/chat");

        assertThat(read(svg)).isEqualTo("https://navigator.example/chat");
    }

    private static String read(String svg) throws ReaderException {
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        int width = Integer.parseInt(size.group(1)) * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher dots = Pattern.compile("M(\\d+) (\\d+)h1v1").matcher(svg);
        while (dots.find()) {
            int x = Integer.parseInt(dots.group(1)) * SCALE;
            int y = Integer.parseInt(dots.group(2)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * width + x, row * width + x + SCALE, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                .getText();
    }
}
