package org.huiying.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.request.RequestService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class AttachmentDownloadTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private WebApplicationContext portal;

    private MockMvc browser;
    private UUID file;

    @BeforeEach
    void aDraftHasAFile() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
        people.signInRepresentative(data.enterprise());
        var draft = UUID.randomUUID();
        requests.saveDraft(draft, 0, TestData.content("出口退税"));
        try (var received =
                ReceivedFile.receive("合同 \"第1版\"\r\nX: y.pdf", new ByteArrayInputStream(SampleFiles.pdf("a")))) {
            file = attachments
                    .keep(UUID.randomUUID(), RequestService.ATTACHMENT_OWNER, draft, received)
                    .id();
        }
    }

    @Test
    void aFileIsSavedNeverShown() throws Exception {
        var response = download();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEqualTo(SampleFiles.pdf("a"));
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E5%90%88%E5%90%8C%20%E7%AC%AC1%E7%89%88X%20y.pdf")
                .doesNotContain("\r", "\n");
    }

    @Test
    void anAddressThatIsNoIdIsNoFile() throws Exception {
        assertThat(browser.perform(get("/download/attachment/..%2f..%2fetc").with(me()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isBetween(400, 404);
    }

    private MockHttpServletResponse download() throws Exception {
        return browser.perform(get("/download/attachment/" + file).with(me()))
                .andReturn()
                .getResponse();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor me() {
        return SecurityMockMvcRequestPostProcessors.authentication(
                SecurityContextHolder.getContext().getAuthentication());
    }
}
