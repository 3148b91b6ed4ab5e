package org.huiying.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fonts that the operator may print with. Each file is named like the one of ours that it goes before: {@code
 * fangsong.ttf}, {@code title.ttf}, {@code hei.ttf}, {@code kai.ttf}, {@code song.ttf}, {@code latin.ttf}, {@code
 * arabic.ttf}; {@code level3.ttf} is asked last of all.
 */
public final class FontFolder {

    private static final String ENDING = ".ttf";

    /** OS/2.fsType: the maker keeps embedding to himself. */
    private static final int RESTRICTED = 0x0002;

    private final Map<String, Face> faces = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    private FontFolder() {}

    /**
     * Prints with the fonts of this folder from now on, in the whole process. To be called at start, before anything is
     * printed; files that change later are not looked at again.
     *
     * @return sentences that the operator should read, one for each font whose maker restricts its use
     * @throws UnusableFont if the folder cannot be read, or if a file in it is no TrueType font or has no known name
     */
    public static List<String> use(Path folder) {
        var read = read(folder);
        Fonts.use(new Fonts(read.faces));
        return read.warnings;
    }

    /** The faces in the folder by their names, each looked through. */
    static Map<String, Face> faces(Path folder) {
        return read(folder).faces;
    }

    private static FontFolder read(Path folder) {
        var fonts = new FontFolder();
        try (var files = Files.list(folder)) {
            files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .forEach(fonts::add);
        } catch (IOException failure) {
            throw new UnusableFont("The folder of fonts " + folder + " cannot be read: " + failure.getMessage());
        }
        return fonts;
    }

    private void add(Path path) {
        var file = path.getFileName().toString();
        if (file.endsWith(".txt")) {
            // Licences lie beside the fonts.
            return;
        }
        var names = Stream.concat(Fonts.OURS.stream().map(Face::name), Stream.of(Fonts.LEVEL_3))
                .toList();
        var slot = names.indexOf(file.replace(ENDING, ""));
        if (slot < 0 || !file.endsWith(ENDING)) {
            throw new UnusableFont("The font " + path + " has no place. Name it "
                    + names.stream().map(name -> name + ENDING).collect(Collectors.joining(", ")) + ".");
        }
        try {
            var font = new FontFile(Files.readAllBytes(path));
            font.check();
            if ((font.table("OS/2").getShort(8) & RESTRICTED) != 0) {
                warnings.add(
                        "The maker of " + path + " restricts embedding: print with it only if your licence says so.");
            }
            var name = names.get(slot);
            faces.put(name, new Face((char) ('A' + slot), name, font));
        } catch (IOException failure) {
            throw new UnusableFont("The font " + path + " cannot be read: " + failure.getMessage());
        } catch (IllegalArgumentException flaw) {
            throw new UnusableFont("The font " + path + " cannot be used, because " + flaw.getMessage() + ".");
        } catch (IndexOutOfBoundsException | NegativeArraySizeException damage) {
            throw new UnusableFont("The font " + path + " cannot be used, because it is damaged.");
        }
    }
}
