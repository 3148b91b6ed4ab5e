package org.huiying.walk;

import static org.huiying.walk.Actor.ADMINISTRATOR;
import static org.huiying.walk.Actor.CLERK;
import static org.huiying.walk.Actor.LEADER;
import static org.huiying.walk.Actor.NOBODY;
import static org.huiying.walk.Actor.ORGANISER;
import static org.huiying.walk.Actor.OTHER_CLERK;
import static org.huiying.walk.Actor.OTHER_LEADER;
import static org.huiying.walk.Actor.OTHER_REPRESENTATIVE;
import static org.huiying.walk.Actor.REPRESENTATIVE;
import static org.huiying.walk.Actor.SIGNED_OUT;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

/** What every route shows to whom: the policy of screens once more, written down by what people see. */
final class Openings {

    private static final String FORUM = "forum/:id/:tab?(plan|requests|agenda|day)";
    private static final String FORUM_TITLE = Things.SECRET + "座谈会";

    /** A rule that is delivered with the portal. */
    private static final UUID WORK_PERMIT_RULE =
            UUID.nameUUIDFromBytes("routing rule WORK-PERMIT".getBytes(StandardCharsets.UTF_8));

    private Openings() {}

    /** Where everybody comes to; whoever is signed in goes on to the first page of their work. */
    static Stream<Opening> doors() {
        return Stream.of(
                atWork(Opening.of("").shows("StartView", "企业提出诉求，部门正式答复", NOBODY, SIGNED_OUT)),
                atWork(Opening.of("sign-in").shows("SignInView", "登录", NOBODY, SIGNED_OUT)),
                Opening.of("verify").shows("VerifyView", "核验文件", Opening.EVERYBODY),
                Opening.of("v/:code", "v/234567").shows("VerifyView", "核验文件", Opening.EVERYBODY),
                Opening.of("algorithm").shows("AlgorithmCardView", "派单建议是怎么来的", Opening.EVERYBODY),
                Opening.of("answers").shows("AnswersView", "已公开的答复", Opening.EVERYBODY),
                Opening.of("register").shows("RegisterView", "企业注册", Opening.EVERYBODY),
                Opening.of("account").shows("AccountView", "我的账号", Opening.SIGNED_IN),
                Opening.of("notices").shows("NoticesView", "通知", Opening.SIGNED_IN));
    }

    private static Opening atWork(Opening door) {
        return door.shows("RequestListView", "我的诉求", REPRESENTATIVE, OTHER_REPRESENTATIVE)
                .shows("InboxView", "办理任务", CLERK, LEADER, OTHER_CLERK, OTHER_LEADER)
                .shows("TriageView", "派单台", ORGANISER)
                .shows("CatalogueView", "派单目录", ADMINISTRATOR);
    }

    static Stream<Opening> lists() {
        return Stream.of(
                Opening.of("requests")
                        .shows("RequestListView", "我的诉求", REPRESENTATIVE, OTHER_REPRESENTATIVE)
                        .shows("RequestListView", "全部诉求", ORGANISER),
                Opening.of("request/new").shows("RequestDraftView", "提出诉求", REPRESENTATIVE, OTHER_REPRESENTATIVE),
                Opening.of("request/record").shows("RecordRequestView", "代企业登记诉求", ORGANISER),
                Opening.of("triage").shows("TriageView", "派单台", ORGANISER),
                Opening.of("intake").shows("IntakeView", "表格导入", ORGANISER),
                Opening.of("enterprises").shows("EnterprisesView", "企业", ORGANISER),
                Opening.of("forum/new").shows("NewForumView", "筹备座谈会", ORGANISER),
                Opening.of("inbox").shows("InboxView", "办理任务", CLERK, LEADER, OTHER_CLERK, OTHER_LEADER),
                Opening.of("signing").shows("SigningQueueView", "待签发的答复函", LEADER, OTHER_LEADER),
                Opening.of("letters").shows("LetterRegisterView", "发文登记", LEADER, OTHER_LEADER, ORGANISER),
                Opening.of("catalogue").shows("CatalogueView", "派单目录", ADMINISTRATOR, ORGANISER),
                Opening.of("catalogue/rules").shows("RulesView", "派单规则", ORGANISER, ADMINISTRATOR),
                Opening.of("catalogue/rules/new").shows("NewRuleView", "新规则", ORGANISER, ADMINISTRATOR),
                Opening.of("catalogue/rules/:id", "catalogue/rules/" + WORK_PERMIT_RULE)
                        .shows("RuleView", "外国人工作许可", ORGANISER, ADMINISTRATOR),
                Opening.of("routing/accuracy").shows("AccuracyView", "派单准确率", ORGANISER, ADMINISTRATOR),
                Opening.of("routing/common").shows("CommonProblemsView", "共性问题", ORGANISER),
                Opening.of("routing/versions").shows("VersionsView", "学习与版本", ORGANISER, ADMINISTRATOR),
                Opening.of("people").shows("PeopleView", "人员", ADMINISTRATOR),
                Opening.of("people/new").shows("NewPersonView", "添加人员", ADMINISTRATOR),
                Opening.of("departments").shows("DepartmentsView", "单位", ADMINISTRATOR),
                Opening.of("departments/new").shows("NewDepartmentView", "添加单位", ADMINISTRATOR),
                Opening.of("forums")
                        .shows("ForumListView", "座谈会", REPRESENTATIVE, OTHER_REPRESENTATIVE, ORGANISER)
                        .shows("ForumListView", "座谈会", CLERK, LEADER, OTHER_CLERK, OTHER_LEADER));
    }

    static Stream<Opening> ofForum(UUID id) {
        var forum = "forum/" + id;
        var tabs = Stream.of("plan", "requests", "agenda", "day")
                .map(tab -> Opening.of(FORUM, forum + "/" + tab)
                        .shows("ForumView", FORUM_TITLE, ORGANISER, REPRESENTATIVE, CLERK, LEADER));
        return Stream.concat(
                tabs,
                Stream.of(
                        Opening.of(FORUM, forum)
                                .shows("ForumView", FORUM_TITLE, REPRESENTATIVE, CLERK, LEADER)
                                .shows("MinutesView", FORUM_TITLE + "纪要", ORGANISER),
                        Opening.of("forum/:id/minutes", forum + "/minutes")
                                .shows("MinutesView", FORUM_TITLE + "纪要", ORGANISER, REPRESENTATIVE, CLERK, LEADER)));
    }

    static Stream<Opening> ofRequest(UUID id, String firmName) {
        return Stream.of(
                Opening.of("request/:id", "request/" + id)
                        .shows("RequestView", Things.SECRET, REPRESENTATIVE, CLERK, LEADER, ORGANISER),
                Opening.of("letter/:request/draft", "letter/" + id + "/draft")
                        .shows("DraftView", "答复 " + firmName, CLERK, LEADER));
    }

    static Opening ofDraft(UUID id) {
        return Opening.of("request/:id/edit", "request/" + id + "/edit")
                .shows("RequestDraftView", "提出诉求", REPRESENTATIVE);
    }

    static Opening ofLetterInReview(UUID id) {
        return Opening.of("letter/:id/sign", "letter/" + id + "/sign").shows("SignView", "关于出口退税有关诉求的答复函", LEADER);
    }

    static Opening ofSheet(UUID id) {
        return Opening.of("intake/:id", "intake/" + id).shows("IntakeBatchView", Things.SECRET + ".csv", ORGANISER);
    }

    static Opening ofAnswer(UUID id) {
        return Opening.of("answers/:id", "answers/" + id).shows("AnswerView", Things.PUBLIC, Opening.EVERYBODY);
    }

    /** A notice leads to what it is about. */
    static Opening ofNotice(UUID id) {
        return Opening.of("notices/:id", "notices/" + id).shows("RequestView", Things.SECRET, REPRESENTATIVE);
    }

    static Stream<Opening> ofInvitation(String token) {
        return Stream.of("join", "set-up")
                .map(way ->
                        Opening.of(way + "/:token", way + "/" + token).shows("JoinView", "加入企业账号", Opening.EVERYBODY));
    }

    static Stream<Opening> ofTheCast(Cast cast, String firmName, String departmentName) {
        var clerk = cast.person(CLERK);
        return Stream.of(
                Opening.of("enterprises/:id", "enterprises/" + cast.firm).shows("EnterpriseView", firmName, ORGANISER),
                Opening.of("departments/:id", "departments/" + cast.department)
                        .shows("DepartmentView", departmentName, ADMINISTRATOR),
                Opening.of("people/:id", "people/" + clerk.id()).shows("PersonView", clerk.name(), ADMINISTRATOR));
    }
}
