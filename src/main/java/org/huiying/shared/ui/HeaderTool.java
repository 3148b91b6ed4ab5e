package org.huiying.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/**
 * A tool in the header of every page, offered as a bean by the module that knows what it shows.
 *
 * @param action act of the policy table that lets a person see it
 * @param picture makes it anew for each frame
 */
public record HeaderTool(String action, Supplier<Component> picture) {}
