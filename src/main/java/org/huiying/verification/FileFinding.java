package org.huiying.verification;

import org.huiying.document.signature.Comparison;
import org.huiying.document.signature.Comparison.Difference;

/**
 * What became of a file somebody holds.
 *
 * @param finding the document it is, or comes from
 * @param comparison how it differs; only {@link Difference#NONE} is the document itself
 */
public record FileFinding(Finding finding, Comparison comparison) {

    public boolean isTheDocument() {
        return comparison.difference() == Difference.NONE;
    }
}
