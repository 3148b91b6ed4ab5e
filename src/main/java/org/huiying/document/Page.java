package org.huiying.document;

import java.util.ArrayList;
import java.util.List;

/** What is printed on one page; distances are in points from its top left corner. */
final class Page {

    /** Black for the text, red for what is official. */
    enum Ink {
        BLACK,
        RED,
        FAINT
    }

    record Text(Line line, float baseline, Ink ink) {}

    record Rule(float left, float top, float width, float thickness) {}

    private final List<Text> texts = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    void add(Line line, float baseline) {
        add(line, baseline, Ink.BLACK);
    }

    void add(Line line, float baseline, Ink ink) {
        texts.add(new Text(line, baseline, ink));
    }

    /** A red rule of the given width, centred on the type area. */
    void rule(float top, float width, float thickness) {
        rules.add(new Rule(Grid.LEFT + (Grid.WIDTH - width) / 2, top, width, thickness));
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }
}
