package org.huiying.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 发文字号.
 *
 * @param text as printed
 * @param year whose sequence it belongs to
 * @param inYear its place in that sequence, from 1
 */
@Embeddable
record DocumentNumber(
        @Column(name = "number") String text,
        @Column(name = "number_year") int year,
        @Column(name = "number_in_year") int inYear) {}
