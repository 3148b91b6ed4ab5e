package org.huiying.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The fixed words of a translation that goes with a Chinese letter. */
enum SideWords {
    ENGLISH(
            "en",
            "Reference translation — the Chinese text prevails",
            "Basis:",
            "Attachments:",
            "Check this document:",
            "QR code that leads to the check of this document: ",
            "d MMMM yyyy"),
    RUSSIAN(
            "ru",
            "Перевод для справки — преимущественную силу имеет текст на китайском языке",
            "Основание:",
            "Приложения:",
            "Проверка документа:",
            "QR-код для проверки подлинности документа: ",
            "d MMMM yyyy 'г.'");

    private final String language;
    private final String note;
    private final String basis;
    private final String attachments;
    private final String proof;
    private final String proofPicture;
    private final DateTimeFormatter date;

    SideWords(
            String language,
            String note,
            String basis,
            String attachments,
            String proof,
            String proofPicture,
            String date) {
        this.language = language;
        this.note = note;
        this.basis = basis;
        this.attachments = attachments;
        this.proof = proof;
        this.proofPicture = proofPicture;
        this.date = DateTimeFormatter.ofPattern(date, Locale.forLanguageTag(language));
    }

    static SideWords in(SideLetter.Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case RUSSIAN -> RUSSIAN;
        };
    }

    String language() {
        return language;
    }

    String note() {
        return note;
    }

    String basis() {
        return basis;
    }

    String attachments() {
        return attachments;
    }

    String proof() {
        return proof;
    }

    String proofPicture() {
        return proofPicture;
    }

    String date(LocalDate day) {
        return date.format(day);
    }
}
