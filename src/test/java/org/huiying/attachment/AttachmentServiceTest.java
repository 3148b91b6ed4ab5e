package org.huiying.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.Dispatching;
import org.huiying.request.RequestService;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AttachmentServiceTest {

    private static final String REQUEST = RequestService.ATTACHMENT_OWNER;

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private JdbcClient database;

    private final UUID draft = UUID.randomUUID();
    private UUID enterprise;

    @BeforeEach
    void aRepresentativeHasADraft() {
        enterprise = data.enterprise();
        people.signInRepresentative(enterprise);
        requests.saveDraft(draft, 0, TestData.content("出口退税"));
    }

    @Test
    void aFileComesBackByteForByte() throws IOException {
        var content = SampleFiles.ofSize(700_000);

        var kept = keep(UUID.randomUUID(), "报关单.pdf", content);

        assertThat(bytes(kept.id())).isEqualTo(content);
        assertThat(kept.sha256()).hasSize(64);
        assertThat(attachments.list(REQUEST, draft)).containsExactly(kept);
    }

    @Test
    void theSameUploadAgainIsKeptOnce() throws IOException {
        var id = UUID.randomUUID();
        var first = keep(id, "a.pdf", SampleFiles.pdf("a"));

        assertThat(keep(id, "a.pdf", SampleFiles.pdf("a"))).isEqualTo(first);
        assertThat(keep(UUID.randomUUID(), "b.pdf", SampleFiles.pdf("a"))).isEqualTo(first);
        assertThat(attachments.list(REQUEST, draft)).hasSize(1);
    }

    @Test
    void anIdOfAnotherOwnersFileOpensNothing() throws IOException {
        var id = keep(UUID.randomUUID(), "a.pdf", SampleFiles.pdf("a")).id();
        people.signInRepresentative(data.enterprise());
        var own = requests.openDraft(UUID.randomUUID()).id();

        assertThatThrownBy(() -> attachments.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.remove(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bytes(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.list(REQUEST, draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keepFor(own, id, "b.pdf", SampleFiles.pdf("b")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep(UUID.randomUUID(), "b.pdf", SampleFiles.pdf("b")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anEleventhFileIsRefused() throws IOException {
        for (var number = 0; number < AttachmentLimits.FILES; number++) {
            keep(UUID.randomUUID(), number + ".pdf", SampleFiles.pdf("number " + number));
        }

        assertThatThrownBy(() -> keep(UUID.randomUUID(), "11.pdf", SampleFiles.pdf("eleven")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("tooMany");
    }

    @Test
    void allFilesTogetherHaveALimit() throws IOException {
        for (var number = 0; number < 3; number++) {
            keep(UUID.randomUUID(), "a.pdf", SampleFiles.ofSize(AttachmentLimits.FILE_BYTES - number));
        }

        assertThatThrownBy(() -> keep(UUID.randomUUID(), "b.pdf", SampleFiles.ofSize(100)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("totalTooLarge");
    }

    @Test
    void filesOfASubmittedRequestStayAsTheyAre() throws IOException {
        var id = keep(UUID.randomUUID(), "a.pdf", SampleFiles.pdf("a")).id();
        requests.submit(draft, requests.get(draft).version(), TestData.content("出口退税"));

        assertThatThrownBy(() -> attachments.remove(id)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> keep(UUID.randomUUID(), "b.pdf", SampleFiles.pdf("b")))
                .isInstanceOf(RuleViolation.class);
        assertThat(attachments.list(REQUEST, draft)).hasSize(1);
    }

    @Test
    void theDepartmentThatHasTheRequestReadsItsFilesAndNoOther() throws IOException {
        var id = keep(UUID.randomUUID(), "a.pdf", SampleFiles.pdf("a")).id();
        requests.submit(draft, requests.get(draft).version(), TestData.content("出口退税"));
        var lead = data.department(DepartmentKind.TAX);
        people.signInOrganiser();
        dispatching.dispatch(draft, lead, java.util.Set.of());

        people.signInClerk(lead);
        assertThat(bytes(id)).isEqualTo(SampleFiles.pdf("a"));

        people.signInClerk(data.department(DepartmentKind.TAX));
        assertThatThrownBy(() -> attachments.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDiscardedDraftTakesItsFilesAlong() throws IOException {
        var id = keep(UUID.randomUUID(), "a.pdf", SampleFiles.pdf("a")).id();

        requests.discardDraft(draft);

        assertThat(database.sql("select count(*) from attachment_chunk where attachment_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private AttachmentSummary keep(UUID id, String name, byte[] content) throws IOException {
        return keepFor(draft, id, name, content);
    }

    private AttachmentSummary keepFor(UUID owner, UUID id, String name, byte[] content) throws IOException {
        try (var file = ReceivedFile.receive(name, new ByteArrayInputStream(content))) {
            return attachments.keep(id, REQUEST, owner, file);
        }
    }

    private byte[] bytes(UUID id) throws IOException {
        var out = new ByteArrayOutputStream();
        attachments.write(id, out);
        return out.toByteArray();
    }
}
