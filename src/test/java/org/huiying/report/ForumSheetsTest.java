package org.huiying.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.forum.AgendaService;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumPlans;
import org.huiying.forum.ForumService;
import org.huiying.forum.GuestService;
import org.huiying.forum.Seat;
import org.huiying.letter.TestLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ForumSheetsTest {

    @Autowired
    private ForumSheets sheets;

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestLetters letters;

    @Autowired
    private ForumService forums;

    @Autowired
    private ForumLifeCycle lifeCycle;

    @Autowired
    private GuestService guests;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private JdbcClient database;

    private UUID tax;
    private UUID firm;
    private UUID forum;

    @BeforeEach
    void aForumWithGuests() {
        tax = data.department(DepartmentKind.TAX);
        firm = data.enterprise();
        forum = UUID.randomUUID();
        people.signInOrganiser();
        forums.plan(forum, ForumPlans.plan("十月/座谈会"));
        guests.inviteFirms(forum, List.of(firm));
        guests.seatDepartment(forum, tax, Seat.ANSWERING);
        lifeCycle.collect(forum);
    }

    @Test
    void everyGuestHasARowAndACard() throws IOException {
        for (var guest : guests.guests(forum)) {
            assertThat(text(ForumSheet.ATTENDANCE)).contains(guest.unitName());
            assertThat(text(ForumSheet.CARDS)).contains(guest.unitName());
        }
        assertThat(sheets.take(forum, ForumSheet.CARDS).fileName()).isEqualTo("十月座谈会席卡.pdf");
    }

    @Test
    void theAgendaNamesAConfidentialItemByItsReceiptOnly() throws IOException {
        var request = letters.letterInReview(firm, tax).requestId();
        people.signInOrganiser();
        agenda.add(forum, request);
        var line = agenda.items(forum).getFirst().line();
        assertThat(text(ForumSheet.AGENDA)).contains(squeezed(line.title()), squeezed(line.firmName()));

        database.sql("update agenda_item set confidential = true where id = :id")
                .param("id", line.itemId())
                .update();

        assertThat(text(ForumSheet.AGENDA))
                .contains(squeezed(line.receipt()))
                .doesNotContain(squeezed(line.title()), squeezed(line.firmName()));
    }

    @Test
    void onlyTheOrganiserTakesThem() {
        people.signInClerk(tax);
        assertThatThrownBy(() -> sheets.take(forum, ForumSheet.CARDS)).isInstanceOf(AccessDeniedException.class);
        people.signInRepresentative(firm);
        assertThatThrownBy(() -> sheets.take(forum, ForumSheet.AGENDA)).isInstanceOf(AccessDeniedException.class);
    }

    private String text(ForumSheet kind) throws IOException {
        var pdf = sheets.take(forum, kind).pdf();
        Files.write(Path.of("target", "sheet-" + kind + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
