package org.huiying;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huiying.access.TestPeople;
import org.huiying.letter.TestLetters;
import org.huiying.seal.TestSeal;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole portal without a browser, on real PostgreSQL. All of them share one application and one database:
 * a test makes what it needs, under ids of its own, and expects others' things beside them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"huiying.data=target/test-data", "huiying.routing.sentences-at-once=true"})
@Import({TestDatabase.class, TestPeople.class, TestData.class, TestLetters.class, TestSeal.class})
public @interface PortalTest {}
