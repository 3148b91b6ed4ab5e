package org.huiying.request.ui;

import org.huiying.request.intake.IntakeBatch;
import org.huiying.shared.ui.Figures;

/** How many rows a sheet has, and how many of them are sound, faulty, repeated, imported. */
class IntakeFigures extends Figures {

    void show(IntakeBatch batch) {
        removeAll();
        figure("rows", batch.rows());
        figure("ready", batch.ready(false));
        figure("faulty", batch.faulty());
        figure("repeated", batch.repeated());
        figure("imported", batch.imported());
    }

    private void figure(String name, int count) {
        add(getTranslation("request.intake.figure." + name), Integer.toString(count));
    }
}
