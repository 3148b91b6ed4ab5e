package org.huiying.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.huiying.department.DepartmentSummary;
import org.huiying.forum.Commitment;

/** Who does what until when: as many rows as were promised. */
class CommitmentRows extends Div {

    private final transient List<DepartmentSummary> departments;
    private final transient Runnable changed;
    private final Div rows = new Div();
    private final Button add;

    CommitmentRows(List<DepartmentSummary> departments, Runnable changed) {
        this.departments = departments;
        this.changed = changed;
        add = new Button(
                getTranslation("forum.notes.addCommitment"),
                VaadinIcon.PLUS.create(),
                _ -> addRow(new Commitment(null, "", null)));
        add(new H3(getTranslation("forum.notes.commitments")), rows, add);
    }

    void show(List<Commitment> commitments) {
        rows.removeAll();
        commitments.forEach(this::addRow);
    }

    /** Rows with nothing in them are not promises. */
    List<Commitment> commitments() {
        return rows.getChildren()
                .map(CommitmentRow.class::cast)
                .map(CommitmentRow::commitment)
                .filter(commitment -> !commitment.what().isEmpty() || commitment.departmentId() != null)
                .toList();
    }

    void readOnly(boolean readOnly) {
        add.setVisible(!readOnly);
        rows.getChildren().map(CommitmentRow.class::cast).forEach(row -> row.readOnly(readOnly));
    }

    private void addRow(Commitment commitment) {
        rows.add(new CommitmentRow(commitment, departments, changed, row -> {
            rows.remove(row);
            changed.run();
        }));
    }
}
