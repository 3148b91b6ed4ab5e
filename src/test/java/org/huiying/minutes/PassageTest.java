package org.huiying.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void anEditStaysWhenTheDataAreCompiledAgain() {
        var passage = Passage.of("三日内办结").worded("三个工作日内办结。").recompiled("五日内办结");

        assertThat(passage.text()).isEqualTo("三个工作日内办结。");
        assertThat(passage.hasChangedUnderneath()).isTrue();
    }

    @Test
    void compilingTheSameDataChangesNothing() {
        var passage = Passage.of("三日内办结").worded("三个工作日内办结。");

        assertThat(passage.recompiled("三日内办结")).isEqualTo(passage);
        assertThat(passage.hasChangedUnderneath()).isFalse();
    }

    @Test
    void wordingItAgainOverNewDataSettlesTheMatter() {
        var passage = Passage.of("旧").worded("我的措辞").recompiled("新").worded("我的措辞");

        assertThat(passage.text()).isEqualTo("我的措辞");
        assertThat(passage.hasChangedUnderneath()).isFalse();
    }

    @Test
    void givingTheCompiledTextAgainTakesTheWordingBack() {
        var passage = Passage.of("旧").worded("我的措辞").recompiled("新").worded("新");

        assertThat(passage.isEdited()).isFalse();
    }

    @Test
    void whatWasNotEditedFollowsTheData() {
        assertThat(Passage.of("旧").recompiled("新").text()).isEqualTo("新");
    }
}
