package org.huiying;

import org.huiying.shared.StartRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a refused start end with its sentence instead of a stack trace. */
class StartRefusedReport extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), null, rootFailure);
    }
}
