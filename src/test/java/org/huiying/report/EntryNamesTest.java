package org.huiying.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryNamesTest {

    private final EntryNames names = new EntryNames();

    @Test
    void theSameNameTwiceGetsANumber() {
        assertThat(names.next(".pdf", "HY-1", "甲函〔2026〕1号", "某公司")).isEqualTo("HY-1_甲函〔2026〕1号_某公司.pdf");
        assertThat(names.next(".pdf", "HY-1", "甲函〔2026〕1号", "某公司")).isEqualTo("HY-1_甲函〔2026〕1号_某公司 (2).pdf");
        assertThat(names.next(".pdf", "hy-1", "甲函〔2026〕1号", "某公司")).isEqualTo("hy-1_甲函〔2026〕1号_某公司 (3).pdf");
    }

    @Test
    void noNameLeadsAnywhereElse() {
        assertThat(names.next(".pdf", "../../etc", "passwd")).isEqualTo("etc_passwd.pdf");
        assertThat(names.next(".pdf", "C:\\windows", "a\nb\u202Etxt")).isEqualTo("Cwindows_abtxt.pdf");
        assertThat(names.next(".pdf", "长".repeat(300)).length()).isEqualTo(104);
    }
}
