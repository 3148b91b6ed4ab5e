package org.huiying.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumPlans;
import org.huiying.forum.ForumService;
import org.huiying.forum.GuestService;
import org.huiying.forum.Seat;
import org.huiying.letter.LetterSigning;
import org.huiying.letter.TestLetters;
import org.huiying.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ForumPapersTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private ForumPapers papers;

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestLetters letters;

    @Autowired
    private LetterSigning signing;

    @Autowired
    private ForumService forums;

    @Autowired
    private ForumLifeCycle lifeCycle;

    @Autowired
    private GuestService guests;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private UUID tax;
    private UUID customs;
    private UUID firm;
    private UUID forum;

    @BeforeEach
    void aForumOfTwoDepartments() {
        tax = data.department(DepartmentKind.TAX);
        customs = data.department(DepartmentKind.CUSTOMS);
        firm = data.enterprise();
        forum = UUID.randomUUID();
        people.signInOrganiser();
        forums.plan(forum, ForumPlans.plan("十月/座谈会"));
        guests.inviteFirms(forum, List.of(firm));
        guests.seatDepartment(forum, tax, Seat.ANSWERING);
        guests.seatDepartment(forum, customs, Seat.ANSWERING);
        lifeCycle.collect(forum);
    }

    @Test
    void theOrganiserGetsEveryLetterWithAnIndexThatMatches() throws Exception {
        signed(tax);
        var number = signed(customs);
        people.signInOrganiser();

        var files = files();

        assertThat(files).hasSize(3);
        assertThat(files.keySet()).filteredOn(name -> name.contains(number)).hasSize(1);
        var index = index(files);
        assertThat(index).contains("inlineStr");
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                assertThat(new String(file.getValue(), 0, 4, StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF");
                assertThat(index).contains(sha256(file.getValue()));
            }
        }
    }

    @Test
    void aDepartmentGetsItsOwnOnly() throws Exception {
        var own = signed(tax);
        var others = signed(customs);
        people.signInClerk(tax);

        assertThat(files().keySet()).anyMatch(name -> name.contains(own)).noneMatch(name -> name.contains(others));
    }

    @Test
    void lettersInWorkAndOfOtherForumsAreNotInIt() throws Exception {
        letters.letterInReview(firm, tax);
        signing.sign(letters.letterInReview(firm, tax).id(), letterVersion());
        people.signInOrganiser();

        assertThat(files().keySet()).containsExactly("Index.xlsx");
        assertThat(papers.hasLetters(forum)).isFalse();
    }

    @Test
    void strangersGetNothing() {
        signed(tax);

        people.signInClerk(data.department(DepartmentKind.FOREX));
        assertThatThrownBy(this::files).isInstanceOf(NotFound.class);
        people.signInRepresentative(firm);
        assertThatThrownBy(this::files).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCellThatLooksLikeAFormulaIsText() throws Exception {
        signed(tax);
        database.sql("update letter set addressee = '=HYPERLINK(\"http://example.org\")' where department_id = :id")
                .param("id", tax)
                .update();
        people.signInOrganiser();

        var index = index(files());

        assertThat(index).contains("=HYPERLINK").doesNotContain("<f>");
    }

    @Test
    void theNameIsPlainAndTheTrailKnowsWhoTookThem() {
        people.signInOrganiser();

        assertThat(papers.take(forum)).isEqualTo("十月座谈会.zip");
        assertThat(database.sql("select count(*) from audit_entry where action = 'forum.takePapers' and thing_id = :id")
                        .param("id", forum)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** {@code -Dhuiying.letters=2000} for the figure of the whole year. */
    @Test
    void manyLettersDoNotFillTheMemory() throws Exception {
        signed(tax);
        var count = Integer.getInteger("huiying.letters", 150);
        multiply(count);
        people.signInOrganiser();
        var sent = new Sent();

        papers.write(forum, key -> key, sent);

        System.out.printf("letters %d archive_mb %d heap_growth_mb %d%n", count, sent.bytes / MEGABYTE, sent.growth());
        assertThat(sent.bytes).isGreaterThan((long) count * 90_000);
        assertThat(sent.growth()).isLessThan(24);
    }

    private String signed(UUID department) {
        var letter = letters.letterInReview(firm, department);
        database.sql("update request set forum_id = :forum where id = :id")
                .param("forum", forum)
                .param("id", letter.requestId())
                .update();
        return signing.sign(letter.id(), letter.version()).orElseThrow();
    }

    private long letterVersion() {
        return signing.review(signing.queue().getLast().id()).version();
    }

    /** More letters like the signed one, each with a file of 100 kilobytes of its own. */
    private void multiply(int count) {
        var columns = "request_id, department_id, status, addressee, outcome, promised_for, title, answer, basis,"
                + " no_basis_reason, contact, drafted_by, created_at, updated_at, sent_to_review_at, signed_by, signed_at,"
                + " approved_by, approved_at, number_year";
        database.sql("insert into letter (id, version, number, number_in_year, " + columns
                        + ") select gen_random_uuid(), 0,"
                        + " letter.number || '-' || copy, 1000 + copy, " + columns
                        + " from letter, generate_series(2, :count) copy where department_id = :department")
                .param("count", count)
                .param("department", tax)
                .update();
        database.sql("""
                        insert into letter_file (letter_id, pdf, page_count, sha256)
                        select id, (select string_agg(sha256((id::text || part)::bytea), ''::bytea) from generate_series(1, 3000) part), 2,
                          encode(sha256(id::text::bytea), 'hex')
                        from letter where department_id = :department and id not in (select letter_id from letter_file)
                        """).param("department", tax).update();
    }

    private Map<String, byte[]> files() throws IOException {
        var zip = new ByteArrayOutputStream();
        papers.write(forum, key -> key.equals("report.papers.sheet") ? "Index" : key, zip);
        return unzipped(zip.toByteArray());
    }

    private String index(Map<String, byte[]> files) throws IOException {
        var file = Files.write(folder.resolve("index.xlsx"), files.get("Index.xlsx"));
        try (var workbook = new ZipFile(file.toFile())) {
            var sheet = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** Where the archive goes: counts it and looks at the memory now and then. */
    private static final class Sent extends OutputStream {

        private static final int BETWEEN_LOOKS = 5 * MEGABYTE;

        private final long before = used();
        private long bytes;
        private long nextLook = BETWEEN_LOOKS;
        private long most = before;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
            if (bytes > nextLook) {
                nextLook += BETWEEN_LOOKS;
                most = Math.max(most, used());
            }
        }

        long growth() {
            return (most - before) / MEGABYTE;
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
