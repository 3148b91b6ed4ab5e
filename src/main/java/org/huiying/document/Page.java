package org.huiying.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is printed on one page; distances are in points from its top left corner. */
final class Page {

    private static final int FEW_LINES = 9;

    /** Black for the text, red for what is official. */
    enum Ink {
        BLACK,
        RED,
        FAINT
    }

    /** A line of text and what it is part of; without an element it is decoration, such as a page number. */
    record Text(
            Line line, float baseline, Ink ink, @Nullable Element element, boolean turned) {}

    record Box(float left, float top, float width, float height) {}

    record Rule(Box box, Ink ink) {}

    /** A picture made of black boxes. */
    record Figure(Element element, Box frame, List<Box> boxes) {}

    private final float width;
    private final float height;
    private final List<Text> texts = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private @Nullable Box seal;

    private Page(float width, float height) {
        this.width = width;
        this.height = height;
    }

    Page() {
        this(Grid.PAGE_WIDTH, Grid.PAGE_HEIGHT);
    }

    static Page of(float width, float height) {
        return new Page(width, height);
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    void add(Element element, Line line, float baseline) {
        add(element, line, baseline, Ink.BLACK);
    }

    void add(Element element, Line line, float baseline, Ink ink) {
        texts.add(new Text(line, baseline, ink, element, false));
    }

    /** A line that readers by ear are spared. */
    void decorate(Line line, float baseline) {
        texts.add(new Text(line, baseline, Ink.BLACK, null, false));
    }

    /** The same line upside down, as seen from the other side of the sheet. */
    void decorateTurned(Line line, float baseline) {
        texts.add(new Text(line, baseline, Ink.BLACK, null, true));
    }

    void faintRule(Box box) {
        rules.add(new Rule(box, Ink.FAINT));
    }

    /** A red rule of the given width, centred on the type area. */
    void redRule(float top, float width, float thickness) {
        rules.add(new Rule(new Box(Grid.LEFT + (Grid.WIDTH - width) / 2, top, width, thickness), Ink.RED));
    }

    void blackRule(Box box) {
        rules.add(new Rule(box, Ink.BLACK));
    }

    void add(Figure figure) {
        figures.add(figure);
    }

    void seal(Box place) {
        seal = place;
    }

    /** Whether it holds hardly more than a signature, so that it had better be saved. */
    boolean isAlmostEmpty() {
        var lines = new HashSet<Float>();
        texts.forEach(text -> lines.add(text.baseline()));
        return lines.size() <= FEW_LINES;
    }

    /** What is left white below its lowest line, in points. */
    float room() {
        var lowest = texts.stream().map(Text::baseline).max(Float::compare).orElse(Grid.baseline(0));
        return Grid.baseline(Grid.LINES - 1) - lowest;
    }

    List<Text> texts() {
        return texts;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Figure> figures() {
        return figures;
    }

    @Nullable
    Box seal() {
        return seal;
    }
}
