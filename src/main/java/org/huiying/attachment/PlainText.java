package org.huiying.attachment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without markup or control characters, in the two encodings in use: UTF-8 and GB 18030. */
final class PlainText {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final int START = 4_096;
    /** What browsers take for a page or a picture when they guess. */
    private static final Pattern MARKUP =
            Pattern.compile("<(!doctype|html|head|body|script|iframe|svg|\\?xml|style|meta|object|embed)");

    private PlainText() {}

    static boolean isPlainText(Path file) throws IOException {
        for (var encoding : ENCODINGS) {
            if (isPlainText(file, encoding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlainText(Path file, Charset encoding) throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var part = new char[START];
            var isFirst = true;
            for (var read = reader.read(part); read >= 0; read = reader.read(part)) {
                var text = new String(part, 0, read);
                if (hasControls(text) || isFirst && looksLikeMarkup(text)) {
                    return false;
                }
                isFirst = false;
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(character -> character < ' ' && "\t\n\r\f".indexOf(character) < 0);
    }

    private static boolean looksLikeMarkup(String text) {
        return MARKUP.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
