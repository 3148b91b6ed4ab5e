package org.huiying.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.attachment.ReceivedFile;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SealServiceTest {

    private static final int WIDTH_AT = 16;
    private static final int HEADER_END = 29;

    @Autowired
    private SealService seals;

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    private UUID customs;

    @BeforeEach
    void aDepartment() {
        customs = data.department(DepartmentKind.CUSTOMS);
        people.signInAdministrator();
    }

    @Test
    void theNewestSealCountsUntilItIsRemoved() throws IOException {
        upload("one.png", seal(300, 300, 0));
        upload("two.png", seal(400, 420, 0));

        assertThat(seals.find(customs)).hasValueSatisfying(seal -> {
            assertThat(seal.width()).isEqualTo(400);
            assertThat(seal.height()).isEqualTo(420);
        });
        seals.remove(customs);
        assertThat(seals.find(customs)).isEmpty();
    }

    @Test
    void onlyTheDotsAreKept() throws IOException {
        var hidden = "<?php evil(); ?>".getBytes(StandardCharsets.US_ASCII);
        var picture = seal(300, 300, 0);
        var both = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, both, picture.length, hidden.length);

        upload("seal.png", both);

        assertThat(new String(seals.find(customs).orElseThrow().png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("php");
    }

    @Test
    void whatIsNoPictureOfASealIsRefused() throws IOException {
        refused("seal.kind", "seal.pdf", "%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII));
        refused("error.kind", "seal.png", "%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII));
        refused(
                "error.kind",
                "seal.png",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII));
        refused("seal.kind", "seal.png", Arrays.copyOf(seal(300, 300, 0), 60));
        refused("seal.opaque", "seal.png", seal(300, 300, 255));
        refused("seal.size", "seal.png", seal(300, 900, 0));
        refused("seal.size", "seal.png", seal(50, 50, 0));
        refused("seal.size", "seal.png", claiming(60_000, seal(300, 300, 0)));
        refused("seal.tooLarge", "seal.png", noise());
    }

    @Test
    void aLeaderSeesTheSealOfNoOtherDepartment() throws IOException {
        upload("seal.png", seal(300, 300, 0));

        people.signInLeader(customs);
        assertThat(seals.find(customs)).isPresent();
        people.signInLeader(data.department(DepartmentKind.TAX));
        assertThatThrownBy(() -> seals.find(customs)).isInstanceOfAny(NotFound.class, AccessDeniedException.class);
    }

    private void upload(String name, byte[] content) throws IOException {
        try (var file = ReceivedFile.receive(name, new ByteArrayInputStream(content))) {
            seals.replace(customs, file);
        }
    }

    private void refused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> upload(name, content))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(key);
        assertThat(seals.find(customs)).isEmpty();
    }

    /** A red disc on a background of the given opacity. */
    private static byte[] seal(int width, int height, int opacity) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(255, 255, 255, opacity));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillOval(0, 0, width, height);
        return png(picture);
    }

    private static byte[] noise() throws IOException {
        var picture = new BufferedImage(900, 900, BufferedImage.TYPE_INT_ARGB);
        var random = new java.util.Random(1);
        for (var i = 0; i < 900 * 900; i++) {
            picture.setRGB(i % 900, i / 900, random.nextInt());
        }
        return png(picture);
    }

    /** The same file, but its header says it is so wide and high. */
    private static byte[] claiming(int side, byte[] png) {
        var header = java.nio.ByteBuffer.wrap(png);
        header.putInt(WIDTH_AT, side).putInt(WIDTH_AT + 4, side);
        var check = new CRC32();
        check.update(png, WIDTH_AT - 4, HEADER_END - WIDTH_AT + 4);
        header.putInt(HEADER_END, (int) check.getValue());
        return png;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
