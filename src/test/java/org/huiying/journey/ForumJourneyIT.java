package org.huiying.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One whole forum in the browser: 23 firms are invited, 12 raise requests, six departments sign for them and answer by
 * signed letters, the day is noted, the minutes are issued. Letters, minutes and pictures of the screens stay in
 * {@code target/journey}.
 */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForumJourneyIT {

    private static final String PASSWORD = "huiying2026";
    private static final String FORUM = "云岭片区外贸企业政企面对面座谈会";
    /** The board ignores keys this soon after a new request appeared. */
    private static final double HANDS_OFF_MILLIS = 600;

    private static final Path ALBUM = Path.of("target/journey");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Story> stories = Story.ofTheForum();
    private final Map<Story, String> requestIds = new LinkedHashMap<>();
    private String forumId = "";

    private Browsers browsers;

    @BeforeAll
    void open(@LocalServerPort int port) throws IOException {
        Files.createDirectories(ALBUM);
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
        browsers = new Browsers(port);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @Test
    void oneForumFromFirstInvitationToIssuedMinutes() throws IOException {
        assertThat(stories).hasSize(12);
        assertThat(stories.stream().map(Story::department).distinct()).hasSize(6);

        try (var organiser = browsers.visitor().signIn("organiser", PASSWORD)) {
            plan(organiser);
            for (var story : stories) {
                raise(story);
            }
            dispatch(organiser);
            for (var story : stories) {
                draft(story);
            }
            stories.stream().map(Story::login).distinct().forEach(this::sign);
            for (var story : stories) {
                read(story);
            }
            openMeeting(organiser);
            noteTheDay(organiser);
            issueMinutes(organiser);
        }
        assertThat(album("letter-")).hasSize(12);
    }

    private void plan(Visitor organiser) {
        organiser.open("forum/new");
        organiser.write("座谈会名称", FORUM);
        organiser.writeDate("日期", typed(LocalDate.now().plusDays(14)));
        organiser.write("地点", "云岭外贸综合服务中心");
        organiser.write("主持人", "程远山");
        organiser.write("主办单位", "中国国际贸易促进委员会乌州市委员会");
        organiser.press("保存并邀请");
        organiser.page().waitForURL(Pattern.compile(".*/forum/[0-9a-f-]{36}.*"));
        forumId = id(organiser.page().url());
        inviteAllFirms(organiser);
        seatDepartments(organiser);
        organiser.picture("forum-plan");
        organiser.press("向受邀企业征集诉求");
        assertThat(organiser.page().locator(".progress-line [aria-current=step]"))
                .hasText("征集诉求");
    }

    private void inviteAllFirms(Visitor organiser) {
        var search = organiser.page().getByRole(AriaRole.COMBOBOX, named("企业名称或统一社会信用代码"));
        for (var firm : Story.firms()) {
            search.fill(firm);
            organiser.option(firm).click();
        }
        organiser.page().keyboard().press("Escape");
        organiser.press("邀请");
        assertThat(organiser.words("已邀请 23 家企业")).isVisible();
    }

    private void seatDepartments(Visitor organiser) {
        var departments = stories.stream().map(Story::department).distinct().toList();
        for (var seated = 1; seated <= departments.size(); seated++) {
            organiser
                    .page()
                    .getByRole(AriaRole.BUTTON, named(departments.get(seated - 1) + "的参会身份"))
                    .click();
            organiser.option("答复单位").click();
            assertThat(organiser.words("答复单位 %d 个".formatted(seated))).isVisible();
        }
    }

    private void raise(Story story) {
        try (var firm = browsers.visitor().signIn(story.firmLogin(), PASSWORD)) {
            firm.open("request/new");
            firm.write("标题", story.title());
            firm.write("遇到了什么情况", story.matter());
            firm.write("希望怎样解决（可不填）", story.wish());
            firm.choose("用于哪场座谈会", FORUM);
            assertThat(firm.words("已保存")).isVisible();
            if (requestIds.isEmpty()) {
                firm.picture("request-draft");
            }
            firm.press("提交诉求");
            assertThat(firm.words("诉求已提交，受理号")).isVisible();
            requestIds.put(story, id(firm.page().url()));
            if (requestIds.size() == 1) {
                firm.picture("request-submitted");
            }
        }
    }

    private void dispatch(Visitor organiser) {
        organiser.open("triage?forum=" + forumId);
        organiser.picture("triage");
        for (var story : stories) {
            organiser.page().getByText(story.title()).first().click();
            organiser.page().waitForURL(url -> url.contains(requestIds.get(story)));
            assertThat(organiser.page().getByRole(AriaRole.HEADING, named(story.title())))
                    .isVisible();
            var proposed = organiser.button("派给" + story.department());
            organiser.page().waitForTimeout(HANDS_OFF_MILLIS);
            if (story.equals(stories.getFirst())) {
                organiser.page().keyboard().press("1");
            } else if (proposed.count() > 0) {
                proposed.first().click();
            } else {
                var other = organiser.page().getByRole(AriaRole.COMBOBOX, named("改派其他单位"));
                other.fill(story.department());
                organiser.option(story.department()).click();
                organiser.press("派给该单位");
            }
            assertThat(organiser.words("已派给" + story.department())).isVisible();
        }
    }

    private void draft(Story story) {
        try (var clerk = browsers.visitor().signIn(story.login() + ".clerk", PASSWORD)) {
            var isFirst = story.equals(stories.getFirst());
            if (isFirst) {
                clerk.open("inbox");
                clerk.picture("inbox");
            }
            clerk.open("request/" + requestIds.get(story));
            if (isFirst) {
                clerk.picture("request-desk");
            }
            clerk.press("签收");
            clerk.follow("拟写答复函");
            clerk.page()
                    .getByRole(AriaRole.RADIO, named(story.outcome()))
                    .first()
                    .check();
            if (story.promisedInDays() > 0) {
                clerk.writeDate("承诺完成日期", typed(LocalDate.now().plusDays(story.promisedInDays())));
            }
            clerk.write("标题", story.letterTitle());
            clerk.write("答复内容", story.answer());
            clerk.write("政策依据", story.basis());
            assertThat(clerk.words("已保存")).isVisible();
            if (isFirst) {
                clerk.page().waitForTimeout(2_000);
                clerk.picture("letter-drafting");
            }
            clerk.press("送领导审核");
            assertThat(clerk.words("已送审")).isVisible();
        }
    }

    private void sign(String department) {
        try (var leader = browsers.visitor().signIn(department + ".leader", PASSWORD)) {
            leader.open("signing");
            leader.picture("signing-queue-" + department);
            leader.follow("从第一件开始");
            var sign = leader.button("签发并编号");
            sign.first().waitFor();
            leader.picture("signing-" + department);
            while (sign.count() > 0) {
                var letter = leader.page().url();
                sign.first().click();
                confirm(leader, "签发并编号");
                leader.page().waitForURL(url -> !url.equals(letter));
                leader.heading().waitFor();
                leader.page().waitForTimeout(500);
            }
        }
    }

    private static void confirm(Visitor visitor, String act) {
        visitor.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .or(visitor.page().getByRole(AriaRole.DIALOG))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act))
                .last()
                .click();
    }

    private void read(Story story) throws IOException {
        try (var firm = browsers.visitor().signIn(story.firmLogin(), PASSWORD)) {
            firm.open("request/" + requestIds.get(story));
            assertThat(firm.words("已答复")).isVisible();
            var number = stories.indexOf(story) + 1;
            if (number == 1) {
                firm.picture("request-replied");
            }
            var letter = firm.download(firm.page().getByText("下载 PDF").first(), "letter-%02d.pdf".formatted(number));
            try (var pdf = Loader.loadPDF(letter.toFile())) {
                var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
                assertThat(text)
                        .contains("〔")
                        .contains(story.answer().replaceAll("\\s", "").substring(0, 8));
            }
        }
    }

    private void openMeeting(Visitor organiser) {
        organiser.open("forum/" + forumId + "/requests");
        organiser.press("其余 12 项全部列入议程");
        organiser.picture("forum-requests");
        organiser.press("确定议程");
        organiser.open("forum/" + forumId + "/agenda");
        organiser.picture("forum-agenda");
        organiser.press("会议开始");
        assertThat(organiser.button("会议结束，整理纪要")).isVisible();
    }

    private void noteTheDay(Visitor organiser) {
        organiser.open("forum/" + forumId + "/day");
        organiser.page().locator(".attendance > vaadin-details-summary").click();
        organiser.press("其余均到会");
        var cards = organiser.page().locator("vaadin-details.item-notes");
        assertThat(cards).hasCount(12);
        for (var place = 0; place < 12; place++) {
            note(organiser, cards.nth(place));
        }
        organiser.picture("forum-day");
        organiser.press("会议结束，整理纪要");
        assertThat(organiser.page().locator(".progress-line [aria-current=step]"))
                .hasText("整理纪要");
    }

    private static void note(Visitor organiser, Locator card) {
        card.locator("vaadin-details-summary").click();
        var answer = card.getByLabel("现场答复", new Locator.GetByLabelOptions().setExact(true))
                .first();
        answer.fill("已书面答复，会上作了说明，企业表示认可。");
        answer.blur();
        card.getByLabel("议定事项").first().fill("按答复函办理，责任单位跟踪落实。");
        card.getByLabel("议定事项").first().blur();
        card.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("现场答复"))
                .check();
        assertThat(card.getByText(Pattern.compile("已保存 "))).isVisible();
        card.locator("vaadin-details-summary").click();
    }

    private void issueMinutes(Visitor organiser) throws IOException {
        organiser.open("forum/" + forumId + "/minutes");
        organiser.picture("minutes");
        organiser.press("签发纪要");
        confirm(organiser, "签发纪要");
        assertThat(organiser.words("第 1 版")).isVisible();
        var minutes = organiser.download(organiser.page().getByText("下载 PDF").first(), "minutes.pdf");
        try (var pdf = Loader.loadPDF(minutes.toFile())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).contains(FORUM);
            stories.forEach(story -> assertThat(text).contains(story.firmName()));
        }
    }

    private static String typed(LocalDate date) {
        return DateTimeFormatter.ofPattern("yyyy/M/d").format(date);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String id(String url) {
        var found = ID.matcher(url);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static List<Path> album(String prefix) throws IOException {
        try (var files = Files.list(ALBUM)) {
            return new ArrayList<>(files.filter(file -> {
                        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                        return name.startsWith(prefix) && name.endsWith(".pdf");
                    })
                    .toList());
        }
    }
}
