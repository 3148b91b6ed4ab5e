package org.huiying.enterprise;

import org.huiying.access.NewLogin;

/** What somebody who registers for a firm fills in. */
public record RegistrationForm(String creditCode, String enterpriseName, String phone, NewLogin login) {}
