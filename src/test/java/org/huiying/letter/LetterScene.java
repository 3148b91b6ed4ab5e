package org.huiying.letter;

import java.util.UUID;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.request.RequestService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of letters begin with: a firm that asks, a department that answers, and who makes letters between them. */
abstract class LetterScene {

    @Autowired
    TestData data;

    @Autowired
    TestPeople people;

    @Autowired
    TestLetters letters;

    @Autowired
    LetterDrafting drafting;

    @Autowired
    LetterSigning signing;

    @Autowired
    RequestService requests;

    UUID enterprise;
    UUID lead;

    @BeforeEach
    void aFirmAndADepartment() {
        enterprise = data.enterprise();
        lead = data.department(DepartmentKind.TAX);
    }
}
