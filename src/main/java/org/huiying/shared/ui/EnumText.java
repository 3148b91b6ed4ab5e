package org.huiying.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * The words for an enum constant: key is module, enum, constant, as in {@code request.status.DRAFT} for
 * {@code org.huiying.request.RequestStatus.DRAFT}. The module's name at the front of the enum's is left out.
 */
public final class EnumText {

    private EnumText() {}

    public static String of(Enum<?> constant, Component screen) {
        return screen.getTranslation(key(constant));
    }

    public static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var names = type.getPackageName().split("\\.");
        var module = names.length > 2 ? names[2] : "portal";
        var name = type.getSimpleName();
        var plain = name.toLowerCase(java.util.Locale.ROOT).startsWith(module) && name.length() > module.length()
                ? name.substring(module.length())
                : name;
        return module + "." + Character.toLowerCase(plain.charAt(0)) + plain.substring(1) + "." + constant.name();
    }
}
