package org.huiying.department.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.huiying.department.SealPicture;
import org.huiying.document.MissingGlyphs;
import org.huiying.document.PagePicture;
import org.huiying.document.ReplyLetter;
import org.huiying.document.Typesetter;
import org.huiying.shared.ui.ScreenPicture;
import org.jspecify.annotations.Nullable;

/** The first page of a sample letter, beside the form that changes it. */
class SampleLetter extends Div {

    private final transient Typesetter typesetter = new Typesetter();
    private final Paragraph remark = new Paragraph();
    private final Image page = new Image();

    SampleLetter() {
        addClassNames("letter-pages", "sample-letter");
        remark.addClassName("secondary");
        remark.getElement().setAttribute("role", "status");
        page.setAlt(getTranslation("department.sample.page"));
        page.getElement()
                .setAttribute("width", Integer.toString(Math.round(PagePicture.WIDTH)))
                .setAttribute("height", Integer.toString(Math.round(PagePicture.HEIGHT)));
        add(new H2(getTranslation("department.sample")), remark, page);
    }

    /** A page takes some milliseconds, so nobody waits. */
    void show(Supplier<ReplyLetter> letter, @Nullable SealPicture seal) {
        try {
            var preview = typesetter.preview(letter.get(), seal == null ? null : seal.png());
            page.setSrc(ScreenPicture.svg(preview.pages().getFirst()::svg));
            remark.setText(getTranslation("department.sample.help"));
        } catch (MissingGlyphs missing) {
            remark.setText(getTranslation("department.error.characters", String.join(" ", missing.characters())));
        }
    }
}
