package org.huiying.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import org.huiying.PortalTest;
import org.huiying.document.signature.DemoKey;
import org.huiying.document.signature.SigningUnavailable;
import org.huiying.document.signature.SigningUnavailable.Reason;
import org.huiying.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ElectronicSealTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    private static final OperatorsTimeStamps NO_STAMPS = new OperatorsTimeStamps("");

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectProvider<DemoSeal> demo;

    @TempDir
    private Path folder;

    @Test
    void withoutAKeyAndOutsideOfADemoThereIsNoSeal() throws Exception {
        assertThat(demo.getIfAvailable()).isNull();
        assertThat(new ElectronicSeal(new OperatorsKey("", ""), NO_STAMPS, demo).take(NOW))
                .isEmpty();
    }

    @Test
    void theOperatorsKeySigns() throws Exception {
        var seal = new ElectronicSeal(new OperatorsKey(keyFile("first").toString(), "secret"), NO_STAMPS, demo);

        assertThat(seal.take(NOW)
                        .orElseThrow()
                        .signer()
                        .certificate()
                        .getSubjectX500Principal()
                        .getName())
                .contains("first");
    }

    @Test
    void aKeyTakenAwayIsMissedAtOnceAndARenewedOneIsUsed() throws Exception {
        var file = keyFile("first");
        var seal = new ElectronicSeal(new OperatorsKey(file.toString(), "secret"), NO_STAMPS, demo);
        seal.take(NOW);

        Files.delete(file);
        assertThatThrownBy(() -> seal.take(NOW))
                .isInstanceOfSatisfying(
                        SigningUnavailable.class,
                        missing -> assertThat(missing.reason()).isEqualTo(Reason.KEY_MISSING));

        Files.setLastModifiedTime(keyFile("second"), FileTime.from(NOW));
        assertThat(seal.take(NOW)
                        .orElseThrow()
                        .signer()
                        .certificate()
                        .getSubjectX500Principal()
                        .getName())
                .contains("second");
    }

    @Test
    void aWrongPasswordIsNotTakenForNoSeal() throws Exception {
        var seal = new ElectronicSeal(new OperatorsKey(keyFile("first").toString(), "wrong"), NO_STAMPS, demo);

        assertThatThrownBy(() -> seal.take(NOW)).isInstanceOf(SigningUnavailable.class);
    }

    @Test
    void theDemosKeyIsMadeOnceForAllServersAndRestarts() throws Exception {
        var clock = Clock.systemUTC();
        var here = new DemoSeal(database, clock).signer().certificate();
        var there = new DemoSeal(database, clock).signer().certificate();

        assertThat(there).isEqualTo(here);
        assertThat(here.getSubjectX500Principal().getName()).contains("Demo", "not for real use");
    }

    @Test
    void aTimeStampServiceThatIsOutOfReachHoldsUpSigning() throws Exception {
        var nobody = new OperatorsTimeStamps("http://127.0.0.1:9/");
        var signing = new ElectronicSeal(new OperatorsKey(keyFile("first").toString(), "secret"), nobody, demo)
                .take(NOW)
                .orElseThrow();

        assertThatThrownBy(() -> signing.signer().sign(new byte[32], NOW))
                .isInstanceOfSatisfying(
                        SigningUnavailable.class,
                        away -> assertThat(away.reason()).isEqualTo(Reason.TIME_STAMP_UNREACHABLE));
    }

    @Test
    void aWrongAddressOfTheTimeStampServiceIsSaidAtTheStart() {
        assertThatThrownBy(() -> new OperatorsTimeStamps("file:///etc/passwd"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("HUIYING_SIGNING_TSA");
        assertThatThrownBy(() -> new OperatorsTimeStamps("tsa.example.org/stamp"))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> new OperatorsTimeStamps("http:// blank")).isInstanceOf(StartRefused.class);
    }

    @Test
    void onlyADemoDrawsASealForWhoHasNone() throws Exception {
        var running = new ObjectProvider<DemoSeal>() {
            @Override
            public DemoSeal getIfAvailable() {
                return new DemoSeal(database, Clock.systemUTC());
            }
        };
        var operators = new OperatorsKey(keyFile("first").toString(), "secret");

        assertThat(new ElectronicSeal(operators, NO_STAMPS, running).appearance("北庭海关", null))
                .isEmpty();
        assertThat(new ElectronicSeal(new OperatorsKey("", ""), NO_STAMPS, demo).appearance("北庭海关", null))
                .isEmpty();
        assertThat(new ElectronicSeal(new OperatorsKey("", ""), NO_STAMPS, running).appearance("北庭海关", null))
                .isPresent();
    }

    private Path keyFile(String holder) throws IOException {
        return Files.write(folder.resolve("seal.p12"), DemoKey.create(holder, NOW, "secret".toCharArray()));
    }
}
