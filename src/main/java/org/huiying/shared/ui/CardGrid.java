package org.huiying.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.ItemCountChangeEvent;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.function.Function;

/**
 * A dense grid on wide screens, one card per thing on narrow ones. A click or Enter on a row opens the thing; up and
 * down walk through the rows. Add the columns first, then {@link #card}.
 */
public class CardGrid<T> extends Grid<T> {

    private static final int NARROW = 720;

    /** Up to so many rows the grid is as high as they are and the page scrolls, not the grid. */
    private static final int FEW = 20;

    private static final String ROW_KEY = "element.getEventContext(event).item?.key ?? ''";

    private final transient Function<T, String> path;
    private Optional<Column<T>> card = Optional.empty();

    /** @param path where a row leads, empty if nowhere */
    public CardGrid(Function<T, String> path) {
        this.path = path;
        addClassName("card-grid");
        setSelectionMode(SelectionMode.NONE);
        addItemClickListener(click -> open(click.getItem()));
        getGenericDataView().addItemCountChangeListener(this::beAsHighAsFewRows);
        getElement()
                .addEventListener(
                        "keydown",
                        pressed -> openRow(pressed.getEventData().get(ROW_KEY).asString()))
                .setFilter("event.key === 'Enter'")
                .addEventData(ROW_KEY);
    }

    /** What a row looks like on a narrow screen. */
    public void card(Function<T, Component> picture) {
        card = Optional.of(addComponentColumn(picture::apply).setHeader(getTranslation("portal.entry")));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var page = attach.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        var watching = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        addDetachListener(detach -> {
            watching.remove();
            detach.unregisterListener();
        });
    }

    private void beAsHighAsFewRows(ItemCountChangeEvent<?> change) {
        setAllRowsVisible(!change.isItemCountEstimated() && change.getItemCount() <= FEW);
    }

    private void fit(int width) {
        var isNarrow = card.isPresent() && width > 0 && width < NARROW;
        getColumns()
                .forEach(column -> column.setVisible(card.filter(column::equals).isPresent() == isNarrow));
        setClassName("cards", isNarrow);
    }

    private void openRow(String key) {
        Optional.ofNullable(getDataCommunicator().getKeyMapper().get(key)).ifPresent(this::open);
    }

    private void open(T thing) {
        var address = path.apply(thing);
        if (!address.isEmpty()) {
            var place = new Location(address);
            UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        }
    }
}
