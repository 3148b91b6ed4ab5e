package org.huiying.letter.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huiying.letter.CoSigner;

/** Which of the co-handling departments have to agree before the letter is issued; kept at once. */
class CoSignerField extends CheckboxGroup<CoSigner> {

    CoSignerField(List<CoSigner> coSigners, Consumer<Set<UUID>> keep) {
        setLabel(getTranslation("letter.field.coSigners"));
        setHelperText(getTranslation("letter.field.coSigners.help"));
        setItems(coSigners);
        setItemLabelGenerator(CoSigner::name);
        setValue(coSigners.stream().filter(CoSigner::isNamed).collect(Collectors.toSet()));
        addValueChangeListener(change -> keep.accept(
                change.getValue().stream().map(CoSigner::departmentId).collect(Collectors.toSet())));
    }
}
