package org.huiying.document.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp service of RFC 3161 in this process. */
public final class StampServer implements AutoCloseable {

    interface Behaviour {
        byte[] answer(byte[] question) throws Exception;
    }

    private final KeyPair key = TestKeys.keyPair("EC", 256);
    private final X509Certificate certificate = certificate(key);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile Behaviour behaviour = this::stamp;

    public StampServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public X509Certificate certificate() {
        return certificate;
    }

    void behave(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    byte[] stamp(byte[] question) throws Exception {
        return stamp(new TimeStampRequest(question));
    }

    byte[] stamp(TimeStampRequest request) throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key.getPrivate(), certificate),
                digests.get(KnownDigest.SHA_256),
                new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return new TimeStampResponseGenerator(generator, TSPAlgorithms.ALLOWED)
                .generate(request, BigInteger.valueOf(System.nanoTime()), Date.from(TestKeys.NOW))
                .getEncoded();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = behaviour.answer(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(answer.length == 0 ? 503 : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }

    private static X509Certificate certificate(KeyPair key) {
        try {
            var name = new X500Name("CN=Test TSA");
            var from = Date.from(TestKeys.NOW.minusSeconds(86_400));
            var until = Date.from(TestKeys.NOW.plusSeconds(86_400L * 3_650));
            var builder = new JcaX509v3CertificateBuilder(name, BigInteger.TWO, from, until, name, key.getPublic())
                    .addExtension(
                            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
