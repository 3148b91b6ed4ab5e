package org.huiying.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.LongSupplier;

/**
 * One entry of the navigation, offered as a bean by the module whose screen it opens.
 *
 * @param key translation key of its words
 * @param path route it opens
 * @param action act of the policy table that lets a person see it
 * @param order smaller comes first
 * @param count how many things wait there; 0 shows none
 */
public record NavigationEntry(String key, VaadinIcon icon, String path, String action, int order, LongSupplier count) {

    public NavigationEntry(String key, VaadinIcon icon, String path, String action, int order) {
        this(key, icon, path, action, order, () -> 0);
    }
}
