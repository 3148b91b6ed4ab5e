package org.huiying.request.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiying.shared.RuleViolation;

/** Finds out in which encoding a text file was saved; Chinese spreadsheet programs still write GB 18030 or UTF-16. */
final class SheetDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetDecoder() {}

    static String text(byte[] file) {
        if (startsWith(file, OLD_EXCEL)) {
            throw new RuleViolation("request.intake.error.oldExcel");
        }
        for (var charset : charsets(file)) {
            try {
                return readable(
                        charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
            } catch (CharacterCodingException _) {
                // the next one may fit
            }
        }
        throw new RuleViolation("request.intake.error.notASheet");
    }

    private static List<Charset> charsets(byte[] file) {
        var isUtf16 = startsWith(file, (byte) 0xFF, (byte) 0xFE) || startsWith(file, (byte) 0xFE, (byte) 0xFF);
        return isUtf16 ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static String readable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new RuleViolation("request.intake.error.notASheet");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] file, byte... beginning) {
        return ByteBuffer.wrap(file, 0, Math.min(file.length, beginning.length)).equals(ByteBuffer.wrap(beginning));
    }
}
