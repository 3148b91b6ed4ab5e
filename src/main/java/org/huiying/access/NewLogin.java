package org.huiying.access;

/** What a newcomer writes on the first page: own name, sign-in name, password. */
public record NewLogin(String displayName, String loginName, String password) {

    @Override
    public String toString() {
        return "NewLogin " + loginName;
    }
}
