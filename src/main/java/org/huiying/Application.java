package org.huiying;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = {"shared", "access", "audit"})
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/portal.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/parts.css")
@StyleSheet("styles/request.css")
@StyleSheet("styles/start.css")
@StyleSheet("styles/access.css")
@StyleSheet("styles/enterprise.css")
@StyleSheet("styles/letter.css")
@StyleSheet("styles/answer.css")
@StyleSheet("styles/handling.css")
@StyleSheet("styles/intake.css")
@StyleSheet("styles/notice.css")
@StyleSheet("styles/forum.css")
@StyleSheet("styles/routing.css")
@StyleSheet("styles/verification.css")
public class Application implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "icons/huiying.svg", "any");
        page.addMetaTag("theme-color", "#f6f5f1");
    }

    public static void main(String[] arguments) {
        var application = new SpringApplication(Application.class);
        application.addInitializers(new EmbeddedDatabase(), new OperatorFonts());
        application.run(arguments);
    }
}
