package org.huiying.shared.ui;

/**
 * One entry of the menu under a person's own name, offered as a bean by the module whose screen it opens.
 *
 * @param key translation key of its words
 * @param path route it opens
 * @param action act of the policy table that lets a person see it
 */
public record AccountEntry(String key, String path, String action) {}
