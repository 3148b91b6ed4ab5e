package org.huiying.routing.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.department.DepartmentService;
import org.huiying.handling.Dispatching;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.routing.engine.Likeness;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SimilarRequestsTest {

    private static final String MATTER = "骆驼奶粉要在乌兹别克斯坦注册，对方要求提供生产企业卫生条件的官方证明，我们不知道找谁开。";

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestService requests;

    @Autowired
    private SimilarRequests similar;

    @Autowired
    private SimilarQueries queries;

    @Autowired
    private Likeness likeness;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private DepartmentService departments;

    @Autowired
    private MeaningReader reader;

    @Autowired
    private JdbcClient database;

    @Test
    void theOrganiserSeesWhatOtherFirmsRaisedAndWhereItWent() {
        var department = data.department(DepartmentKind.MARKET);
        var earlier = submit("罗布麻茶出口标签", "罗布麻茶出口日本，外包装标签要不要写产地县名？", false);
        people.signInOrganiser();
        dispatching.dispatch(earlier, department, Set.of());
        var again = submit("罗布麻茶标签写产地", "我们的罗布麻茶卖到日本，标签上产地写到县行不行？", false);

        people.signInOrganiser();
        assertThat(similar.to(again))
                .filteredOn(found -> found.requestId().equals(earlier))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.department())
                            .isEqualTo(departments.get(department).name());
                    assertThat(found.status()).isEqualTo(RequestStatus.ASSIGNED);
                    assertThat(found.likeness()).isBetween(Likeness.ALIKE, 1.01);
                });
        assertThat(similar.to(again)).noneMatch(found -> found.requestId().equals(again));
    }

    @Test
    void withoutTheSentenceModelTellingWordsFindTheSameStory() {
        var first = submit("藏红花拼箱短少", "藏红花拼箱到迪拜，收货人说少了两罐，拼箱公司不认。", false);
        var organiser = people.signInOrganiser();
        var text = likeness.read("藏红花少了两罐", "迪拜收货人说拼箱的藏红花短少", null);

        assertThat(queries.sharingWords("藏红花 拼箱 短少", organiser, 10, text))
                .filteredOn(found -> found.requestId().equals(first))
                .singleElement()
                .matches(found -> found.likeness() > Likeness.ALIKE);
        assertThat(queries.sharingWords("😀", organiser, 10, text)).isEmpty();
    }

    @Test
    void whatThePersonMayNotReadIsNotShownBesideAnything() {
        var own = data.enterprise();
        var theirs = submit("肉苁蓉切片水分超标", "肉苁蓉切片出口日本水分超标，被要求重新烘干。", false);
        people.signInOrganiser();
        var text = likeness.read("肉苁蓉切片水分超标", "肉苁蓉切片出口日本水分超标，被要求重新烘干。");

        assertThat(ids(queries.these(List.of(theirs), people.signInOrganiser(), text)))
                .containsExactly(theirs);
        assertThat(queries.these(List.of(theirs), people.signInRepresentative(own), text))
                .isEmpty();
        assertThat(queries.these(List.of(theirs), people.signInAdministrator(), text))
                .isEmpty();
    }

    @Test
    void theSameStoryInOtherWordsIsFoundAndAnotherStoryIsNot() {
        var first = submit("骆驼奶粉卫生证明", MATTER, false);
        var again = submit("驼奶粉出口要卫生证", "乌兹别克客户那边注册骆驼奶粉，要官方出的厂子卫生证明，这个找哪个部门开？", false);
        var other = submit("无人机出口许可", "农用无人机出口哈萨克斯坦是否属于管制物项，许可证多久能批？", false);

        people.signInOrganiser();
        assertThat(ids(similar.to(again))).contains(first).doesNotContain(other);
    }

    @Test
    void theSameTextTwiceIsProbablyTheSameMatter() {
        var first = submit("驼绒被出口包装标识 " + UUID.randomUUID(), "驼绒被出口蒙古国，包装上的成分标识按哪国标准做？", false);
        var again = submit("驼绒被出口包装标识", "驼绒被出口蒙古国，包装上的成分标识按哪国标准做？", false);

        people.signInOrganiser();
        assertThat(similar.to(again))
                .filteredOn(found -> found.requestId().equals(first))
                .singleElement()
                .matches(SimilarRequest::isProbablyTheSame);
    }

    @Test
    void aConfidentialOrWithdrawnRequestIsLikeNothing() {
        var confidential = submit("马鹿茸出口检疫", "马鹿茸切片出口韩国，检疫证书被要求补加工温度。", true);
        var withdrawn = submit("马鹿茸出口检疫", "马鹿茸切片出口韩国，检疫证书被要求补加工温度。", false);
        requests.withdraw(withdrawn);
        reader.readWhatIsLeft();
        var again = submit("马鹿茸出口检疫", "马鹿茸切片出口韩国，检疫证书被要求补加工温度。", false);

        people.signInOrganiser();
        assertThat(ids(similar.to(again))).doesNotContain(confidential, withdrawn);
        assertThat(database.sql("select count(*) from request_meaning where request_id = ?")
                        .param(confidential)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFirmIsRemindedOfItsOwnRequestsOnly() {
        var own = data.enterprise();
        var mine = submit(own, "沙棘原浆灌装线改造", "沙棘原浆灌装线改造想申请技改资金，条件和截止日期是什么？", false);
        var theirs = submit("沙棘原浆灌装线改造", "沙棘原浆灌装线改造想申请技改资金，条件和截止日期是什么？", false);

        people.signInRepresentative(own);
        assertThat(ids(similar.own("沙棘灌装线技改资金", "想申请改造灌装线的资金"))).contains(mine).doesNotContain(theirs);
        assertThat(similar.own("沙棘", "")).as("too little text").isEmpty();
        assertThatThrownBy(() -> similar.to(mine)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void textThatIsNoTextIsLikeNothing() {
        people.signInRepresentative(data.enterprise());

        assertThat(similar.own("😀".repeat(50), "!!!".repeat(100))).isEmpty();
        assertThat(similar.own("' or 1=1 --", "& | ! ( ) :* <-> \\ \u0001")).isEmpty();
    }

    private UUID submit(String title, String matter, boolean confidential) {
        return submit(data.enterprise(), title, matter, confidential);
    }

    private UUID submit(UUID enterprise, String title, String matter, boolean confidential) {
        people.signInRepresentative(enterprise);
        var draft = requests.openDraft(UUID.randomUUID());
        var content = new RequestContent(title, matter, "请协调解决。", null, confidential, null);
        return requests.submit(draft.id(), draft.version(), content).requestId();
    }

    private static List<UUID> ids(List<SimilarRequest> found) {
        return found.stream().map(SimilarRequest::requestId).toList();
    }
}
