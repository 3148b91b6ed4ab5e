package org.huiying.enterprise;

/** Makes valid credit codes of firms that do not exist. */
public final class CreditCodes {

    private CreditCodes() {}

    /** Always the same code for the same number; the region is one that was never assigned. */
    public static CreditCode fictional(int number) {
        var body = "91659900MA%06d".formatted(number % 1_000_000);
        var organisation = body + CreditCode.organisationCheckDigit(body);
        return new CreditCode(organisation + CreditCode.checkDigit(organisation));
    }
}
