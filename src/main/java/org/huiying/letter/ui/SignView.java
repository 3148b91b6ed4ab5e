package org.huiying.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.huiying.access.Screen;
import org.huiying.document.ReplyLetter;
import org.huiying.letter.CoSigner;
import org.huiying.letter.LetterCoSigning;
import org.huiying.letter.LetterDraft;
import org.huiying.letter.LetterDrafting;
import org.huiying.letter.LetterSigning;
import org.huiying.letter.LetterStatus;
import org.huiying.shared.ui.ActButton;
import org.huiying.shared.ui.Confirmation;
import org.huiying.shared.ui.Dates;
import org.huiying.shared.ui.MainLayout;
import org.huiying.shared.ui.Messages;
import org.huiying.shared.ui.Page;
import org.huiying.shared.ui.PageId;

/** One letter before its leader: the request beside it, what changed since the last round, and two acts. */
@Route(value = LetterAddress.SIGN, layout = MainLayout.class)
@Screen("screen.letterSign")
class SignView extends Page implements BeforeEnterObserver {

    private final transient LetterSigning signing;
    private final transient LetterDrafting drafting;
    private final transient LetterCoSigning coSigning;
    private final transient RequestReader reader;
    private final transient PageDrawing drawing;
    private final Paragraph facts = new Paragraph();
    private final Div columns = new Div();

    SignView(
            LetterSigning signing,
            LetterDrafting drafting,
            LetterCoSigning coSigning,
            RequestReader reader,
            PageDrawing drawing) {
        this.signing = signing;
        this.drafting = drafting;
        this.coSigning = coSigning;
        this.reader = reader;
        this.drawing = drawing;
        addClassName("letter-signing");
        facts.addClassName("secondary");
        columns.addClassName("letter-columns");
        add(facts, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PageId.of(event);
        if (coSigning.isAsked(id)) {
            coSign(coSigning.review(id));
            return;
        }
        var letter = signing.review(id);
        if (letter.status().isInWork() && letter.status() != LetterStatus.DRAFTED) {
            show(letter);
        } else {
            event.forwardTo(LetterAddress.request(letter.requestId()));
        }
    }

    /** Another department's letter: its leader is asked to agree. */
    private void coSign(LetterDraft letter) {
        title(letter.content().title());
        facts.setText(getTranslation("letter.coSign.facts", letter.addressee()));
        acts(new CoSigningActs(letter, coSigning, this::goOn).buttons(this));
        lay(letter, coSigning.preview(letter.id()));
    }

    private void show(LetterDraft letter) {
        title(letter.content().title());
        var round = letter.rounds().getLast();
        facts.setText(getTranslation(
                "letter.sign.facts",
                letter.addressee(),
                round.sentBy(),
                Dates.moment(round.sentAt(), getLocale()),
                round.round(),
                signing.waiting() - 1));
        if (letter.status() == LetterStatus.CO_SIGNING) {
            facts.setText(getTranslation("letter.coSign.waiting"));
            acts(sendBackButton(letter));
        } else if (letter.status() == LetterStatus.APPROVED) {
            facts.setText(HeldUpWords.of(letter.heldUpBy(), this));
            acts(issueButton(letter), sendBackButton(letter));
        } else {
            acts(signButton(letter), sendBackButton(letter));
        }
        lay(letter, drafting.preview(letter.id(), letter.content()));
    }

    private void lay(LetterDraft letter, ReplyLetter printed) {
        var asked = new Div(reader.beside(letter.requestId()));
        asked.addClassName("letter-asked");
        if (letter.coSigners().stream().anyMatch(CoSigner::isNamed)) {
            asked.addComponentAsFirst(new CoSignerList(letter.coSigners()));
        }
        columns.removeAll();
        columns.add(answer(letter, printed), asked);
    }

    private TabSheet answer(LetterDraft letter, ReplyLetter printed) {
        var tabs = new TabSheet();
        tabs.addClassName("letter-answer");
        var pages = new LetterPages(drawing);
        pages.show(printed);
        tabs.add(getTranslation("letter.beside.pages"), pages);
        letter.contentBefore().ifPresent(before -> tabs.add(getTranslation("letter.beside.changes"), changes(letter)));
        var request = tabs.add(getTranslation("letter.beside.request"), reader.beside(letter.requestId()));
        request.addClassName("on-narrow-screens");
        return tabs;
    }

    private Div changes(LetterDraft letter) {
        var changes = new Div();
        changes.addClassName("letter-rounds");
        var rounds = letter.rounds();
        changes.add(new RemarkNote(rounds.get(rounds.size() - 2)));
        letter.contentBefore().ifPresent(before -> changes.add(new LetterChanges(before, letter.content())));
        return changes;
    }

    private Button signButton(LetterDraft letter) {
        var sign = new Button(
                getTranslation("letter.act.sign"),
                _ -> Confirmation.ask(
                        getTranslation("letter.sign.question"),
                        getTranslation("letter.sign.consequence", letter.addressee()),
                        getTranslation("letter.act.sign"),
                        () -> sign(letter)));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClassName("seal");
        return sign;
    }

    private Button sendBackButton(LetterDraft letter) {
        return new Button(
                getTranslation("letter.act.sendBack"),
                _ -> new SendBackDialog("letter.act.sendBack", remark -> sendBack(letter, remark)).open());
    }

    private Button issueButton(LetterDraft letter) {
        return new ActButton(getTranslation("letter.act.issueNow"), () -> tell(signing.issue(letter.id())));
    }

    private void sign(LetterDraft letter) {
        var number = signing.sign(letter.id(), letter.version());
        if (number.isEmpty() && signing.review(letter.id()).status() == LetterStatus.CO_SIGNING) {
            Messages.done(getTranslation("letter.coSign.waiting"));
            goOn();
        } else {
            tell(number);
        }
    }

    private void tell(Optional<String> number) {
        Messages.done(number.map(issued -> getTranslation("letter.sign.done", issued))
                .orElseGet(() -> getTranslation("letter.sign.approved")));
        goOn();
    }

    private void sendBack(LetterDraft letter, String remark) {
        signing.sendBack(letter.id(), letter.version(), remark);
        Messages.done(getTranslation("letter.sign.sentBack"));
        goOn();
    }

    /** The next letter that waits, or the empty queue. */
    private void goOn() {
        var next = signing.queue().stream().findFirst().map(waiting -> LetterAddress.sign(waiting.id()));
        UI.getCurrent().navigate(next.orElse(LetterAddress.QUEUE));
    }
}
