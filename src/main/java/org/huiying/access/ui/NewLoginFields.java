package org.huiying.access.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.huiying.access.NewLogin;
import org.huiying.access.PasswordRules;

/** Where a newcomer writes own name, sign-in name and password. */
public class NewLoginFields extends FormLayout {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LOGIN_NAME = 120;

    private final TextField displayName = new TextField(getTranslation("access.field.displayName"));
    private final TextField loginName = new TextField(getTranslation("access.signIn.name"));
    private final PasswordField password;

    public NewLoginFields() {
        addClassName("fields");
        displayName.setMaxLength(LONGEST_NAME);
        displayName.setRequired(true);
        displayName.getElement().setAttribute("autocomplete", "name");
        loginName.setMaxLength(LONGEST_LOGIN_NAME);
        loginName.setRequired(true);
        loginName.getElement().setAttribute("autocomplete", "username");
        password = newPassword(getTranslation("access.signIn.password"));
        password.setHelperText(getTranslation("access.password.rule", PasswordRules.SHORTEST));
        add(displayName, loginName, password);
    }

    public NewLogin value() {
        return new NewLogin(displayName.getValue(), loginName.getValue(), password.getValue());
    }

    static PasswordField newPassword(String label) {
        var field = new PasswordField(label);
        field.setRequired(true);
        field.getElement().setAttribute("autocomplete", "new-password");
        return field;
    }
}
