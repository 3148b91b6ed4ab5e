package org.huiying.letter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the list of cited rules as one text, a rule per line. */
@Converter
class BasisLines implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> basis) {
        return String.join("\n", basis);
    }

    @Override
    public List<String> convertToEntityAttribute(String lines) {
        return lines.lines().toList();
    }
}
