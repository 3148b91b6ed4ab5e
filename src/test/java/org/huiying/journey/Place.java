package org.huiying.journey;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A screen of the portal as somebody of the demo's cast opens it.
 *
 * @param route its route as the code writes it
 * @param login who opens it, empty for a visitor who has not signed in
 * @param address where, with {@code %s} for the id that the query finds
 * @param query null when the address needs no id
 */
record Place(String route, String login, String address, String query) {

    private static final String OUTSIDE = "";
    private static final String FIRM = "firm1";
    private static final String CLERK = "customs.clerk";
    private static final String LEADER = "forex.leader";
    private static final String ORGANISER = "organiser";
    private static final String ADMINISTRATOR = "admin";

    private static final String FORUM = "select id from forum order by starts_at limit 1";
    private static final String FIRM_DRAFT = """
            select r.id from request r join account a on a.id = r.raised_by
            where a.login_name = 'firm1' and r.status = 'DRAFT' order by r.created_at limit 1""";
    private static final String CUSTOMS_WORK = """
            select r.id from request r join department d on d.id = r.lead_department_id
            where d.kind = 'CUSTOMS' and r.status = 'HANDLING' order by r.submitted_at limit 1""";
    private static final String FOREX_LETTER = """
            select l.id from letter l join department d on d.id = l.department_id
            where d.kind = 'FOREX' and l.status = 'IN_REVIEW' order by l.sent_to_review_at limit 1""";

    static List<Place> all() {
        return List.of(
                new Place("", OUTSIDE, "", null),
                new Place("sign-in", OUTSIDE, "sign-in", null),
                new Place("register", OUTSIDE, "register", null),
                new Place("join/:token", OUTSIDE, "join/no-such-link", null),
                new Place("verify", OUTSIDE, "verify", null),
                new Place("algorithm", OUTSIDE, "algorithm", null),
                new Place("answers", OUTSIDE, "answers", null),
                new Place(
                        "answers/:id", OUTSIDE, "answers/%s", "select id from published_answer order by title limit 1"),
                new Place("", FIRM, "", null),
                new Place("requests", FIRM, "requests", null),
                new Place("request/new", FIRM, "request/new", null),
                new Place("request/:id/edit", FIRM, "request/%s/edit", FIRM_DRAFT),
                new Place("request/:id", FIRM, "request/%s", """
                        select r.id from request r join account a on a.id = r.raised_by
                        where a.login_name = 'firm1' and r.status = 'REPLIED' order by r.submitted_at limit 1"""),
                new Place("forums", FIRM, "forums", null),
                new Place("forum/:id/:tab?(plan|requests|agenda|day)", FIRM, "forum/%s", FORUM),
                new Place("notices", FIRM, "notices", null),
                new Place("notices/:id", FIRM, "notices/%s", """
                        select n.id from notice n join account a on a.id = n.account_id
                        where a.login_name = 'firm1' order by n.at limit 1"""),
                new Place("account", FIRM, "account", null),
                new Place("inbox", CLERK, "inbox", null),
                new Place("request/:id", CLERK, "request/%s", CUSTOMS_WORK),
                new Place("letter/:request/draft", CLERK, "letter/%s/draft", CUSTOMS_WORK),
                new Place("forums", CLERK, "forums", null),
                new Place("forum/:id/:tab?(plan|requests|agenda|day)", CLERK, "forum/%s", FORUM),
                new Place("notices", CLERK, "notices", null),
                new Place("signing", LEADER, "signing", null),
                new Place("letter/:id/sign", LEADER, "letter/%s/sign", FOREX_LETTER),
                new Place("inbox", LEADER, "inbox", null),
                new Place("letters", LEADER, "letters", null),
                new Place("triage", ORGANISER, "triage", null),
                new Place("requests", ORGANISER, "requests", null),
                new Place("request/record", ORGANISER, "request/record", null),
                new Place("intake", ORGANISER, "intake", null),
                new Place(
                        "intake/:id",
                        ORGANISER,
                        "intake/%s",
                        "select id from intake_batch order by uploaded_at limit 1"),
                new Place("forums", ORGANISER, "forums", null),
                new Place("forum/new", ORGANISER, "forum/new", null),
                new Place("forum/:id/:tab?(plan|requests|agenda|day)", ORGANISER, "forum/%s/plan", FORUM),
                new Place("forum/:id/:tab?(plan|requests|agenda|day)", ORGANISER, "forum/%s/requests", FORUM),
                new Place("forum/:id/:tab?(plan|requests|agenda|day)", ORGANISER, "forum/%s/agenda", FORUM),
                new Place("forum/:id/:tab?(plan|requests|agenda|day)", ORGANISER, "forum/%s/day", FORUM),
                new Place("forum/:id/minutes", ORGANISER, "forum/%s/minutes", FORUM),
                new Place("enterprises", ORGANISER, "enterprises", null),
                new Place(
                        "enterprises/:id",
                        ORGANISER,
                        "enterprises/%s",
                        "select id from enterprise order by name limit 1"),
                new Place("people", ADMINISTRATOR, "people", null),
                new Place("people/new", ADMINISTRATOR, "people/new", null),
                new Place(
                        "people/:id",
                        ADMINISTRATOR,
                        "people/%s",
                        "select id from account where login_name = 'customs.clerk'"),
                new Place("departments", ADMINISTRATOR, "departments", null),
                new Place("departments/new", ADMINISTRATOR, "departments/new", null),
                new Place(
                        "departments/:id",
                        ADMINISTRATOR,
                        "departments/%s",
                        "select id from department where kind = 'CUSTOMS'"),
                new Place("catalogue", ADMINISTRATOR, "catalogue", null),
                new Place("routing/common", ORGANISER, "routing/common?period=year", null),
                new Place("catalogue", ORGANISER, "catalogue", null),
                new Place("catalogue/rules", ORGANISER, "catalogue/rules", null),
                new Place("catalogue/rules/new", ADMINISTRATOR, "catalogue/rules/new", null),
                new Place(
                        "catalogue/rules/:id",
                        ORGANISER,
                        "catalogue/rules/%s",
                        "select id from routing_rule order by place limit 1"),
                new Place("routing/versions", ADMINISTRATOR, "routing/versions", null),
                new Place(
                        "routing/accuracy",
                        ORGANISER,
                        "routing/accuracy?period=year&proposed=customs&decided=customs",
                        null));
    }

    String address(JdbcClient jdbc) {
        return query == null
                ? address
                : address.formatted(jdbc.sql(query).query(UUID.class).single());
    }

    /** What pictures of it are called. */
    String name() {
        var where = address.replace("/%s", "").replace('/', '-');
        return (login.isEmpty() ? "public" : login.replace('.', '-')) + "-" + (where.isEmpty() ? "start" : where)
                + (query == null ? "" : "-one");
    }
}
