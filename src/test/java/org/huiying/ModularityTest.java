package org.huiying;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        ApplicationModules.of(Application.class).verify();
    }
}
