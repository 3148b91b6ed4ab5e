package org.huiying.document.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.huiying.document.signature.SigningUnavailable.Reason;

/**
 * A service that vouches for when something existed (RFC 3161, over HTTP). One instance serves all threads for as long
 * as the program runs.
 */
public final class TimeStampService {

    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI address;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param address from the operator's settings, never from data; {@code http} or {@code https}
     * @param patience how long one stamp may take from beginning to end
     * @throws IllegalArgumentException if the address is no such address
     */
    public TimeStampService(URI address, Duration patience) {
        this.address = HttpRequest.newBuilder(address).build().uri();
        this.patience = patience;
        client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** A stamp on something with this SHA-256, checked to be the answer to this very question. */
    TimeStampToken stamp(byte[] digest) throws SigningUnavailable {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        var question = generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, RANDOM));
        try {
            return checked(new TimeStampResponse(ask(question.getEncoded())), question);
        } catch (TSPException | IOException | OperatorCreationException | CertificateException wrong) {
            throw new SigningUnavailable(Reason.TIME_STAMP_REFUSED, wrong);
        } catch (RuntimeException garbage) {
            // BouncyCastle's parsers answer some malformed structures with unchecked exceptions.
            throw new SigningUnavailable(Reason.TIME_STAMP_REFUSED, garbage);
        }
    }

    private static TimeStampToken checked(TimeStampResponse answer, TimeStampRequest question)
            throws TSPException, OperatorCreationException, CertificateException {
        answer.validate(question);
        var token = answer.getTimeStampToken();
        if (token == null) {
            throw new TSPException("granted, but without a stamp");
        }
        for (var certificate : token.getCertificates().getMatches(token.getSID())) {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build((X509CertificateHolder) certificate));
            return token;
        }
        throw new TSPException("the stamp does not bring its certificate");
    }

    private byte[] ask(byte[] question) throws SigningUnavailable {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        var sending = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            // The request's own limit ends with the first byte; a service may also dribble.
            return body(sending.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException failure) {
            throw new SigningUnavailable(Reason.TIME_STAMP_UNREACHABLE, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SigningUnavailable(Reason.TIME_STAMP_UNREACHABLE, interrupted);
        } finally {
            sending.cancel(true);
        }
    }

    private static byte[] body(HttpResponse<byte[]> response) throws SigningUnavailable {
        if (response.statusCode() != 200) {
            throw new SigningUnavailable(Reason.TIME_STAMP_REFUSED);
        }
        return response.body();
    }
}
