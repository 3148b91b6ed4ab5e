package org.huiying.routing.engine;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the sentence model loaded beside the start of the portal, which does not wait for it. */
@Configuration(proxyBeanMethods = false)
class SentenceModelSetup {

    @Bean
    SentenceModel sentenceModel(
            @Value("${huiying.data:data}") Path data,
            @Value("${huiying.routing.sentences-at-once:false}") boolean now) {
        var folder = data.resolve("native").toAbsolutePath();
        return now ? SentenceModel.load(folder) : SentenceModel.loadLater(folder);
    }
}
