package org.huiying.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huiying.document.ReplyLetter;

/** Another program that makes the same letter: the same words in the same fonts, each set up as well as it allows. */
interface Peer {

    /** The fonts of body text, in the order in which they are asked for a character. */
    List<String> BODY = List.of("latin", "fangsong", "fangsong-tail");

    List<String> TITLE = List.of("title");
    List<String> HEADING = List.of("hei");
    List<String> SUBHEADING = List.of("kai");
    Set<String> ALL = Set.of("latin", "fangsong", "fangsong-tail", "title", "hei", "kai");

    String name();

    /** The letter as a PDF. */
    byte[] letter(List<Block> blocks) throws Exception;

    /** A paragraph in the fonts of its kind. */
    record Block(List<String> fonts, float size, boolean isCentred, String text) {}

    /** What is written in a letter, from top to bottom. */
    static List<Block> blocks(ReplyLetter letter) {
        var head = letter.head();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(TITLE, 40, true, head.issuer()));
        blocks.add(body(Objects.requireNonNull(head.number())));
        blocks.add(new Block(TITLE, 22, true, letter.title()));
        blocks.add(body(letter.addressee() + "："));
        letter.text().lines().forEach(line -> blocks.add(line(line)));
        blocks.add(heading("办理结果："));
        blocks.add(body(letter.outcome() + "。"));
        blocks.add(heading("办理依据："));
        letter.basis().forEach(basis -> blocks.add(body(basis + "。")));
        letter.attachments().forEach(attachment -> blocks.add(body("附件：" + attachment)));
        blocks.add(body(head.issuer()));
        blocks.add(body(head.date().getYear() + "年" + head.date().getMonthValue() + "月"
                + head.date().getDayOfMonth() + "日"));
        blocks.add(body("（" + letter.foot().contact() + "）"));
        blocks.add(body("诉求编号：" + letter.foot().receipt()));
        blocks.add(body("抄送：" + String.join("、", letter.foot().copies()) + "。"));
        return blocks;
    }

    private static Block body(String text) {
        return new Block(BODY, 15.75f, false, text);
    }

    private static Block line(String text) {
        return switch (text.charAt(1)) {
            case '、' -> heading(text);
            case '一', '二' -> new Block(SUBHEADING, 15.75f, false, text);
            default -> body(text);
        };
    }

    private static Block heading(String text) {
        return new Block(HEADING, 15.75f, false, text);
    }

    static URL font(String name) {
        return Objects.requireNonNull(ReplyLetter.class.getResource("fonts/" + name + ".ttf"), name);
    }

    static byte[] fontBytes(String name) {
        try (var stream = font(name).openStream()) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
