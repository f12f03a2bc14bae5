package se.navigatorbot.bot.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** An OpenID provider on loopback that lets in whomever a test says, as RFC 6749, RFC 7636 and OpenID Connect have it. */
final class TestIssuer implements AutoCloseable {

    /** What is wrong with its next token. */
    enum Fault {
        NONE,
        OTHER_KEY,
        OTHER_AUDIENCE,
        OTHER_NONCE,
        EXPIRED
    }

    private final HttpServer server;
    private final KeyPair keys = pair();
    private final KeyPair others = pair();
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    String subject = "sub-1";
    String userName = "sara.berg@example.com";
    String name = "Sara";
    List<String> groups = List.of();
    /** What stands in the token in the place of the groups; empty for the groups themselves. */
    String insteadOfGroups = "";

    Fault fault = Fault.NONE;
    /** What it was asked to end, or empty. */
    volatile String left = "";

    TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> answer(exchange, 200, keySet()));
        server.createContext("/token", this::token);
        server.createContext("/authorize", this::letsIn);
        server.createContext("/out", this::letsGo);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the person does there: logs in, and gets a code to bring back. */
    String approves(String address) {
        Map<String, String> asked = form(address.substring(address.indexOf('?') + 1));
        String code = "code-" + codes.size();
        codes.put(code, asked);
        return "?code=" + code + "&state=" + asked.get("state");
    }

    static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** A browser that comes is logged in there already, and goes back at once. */
    private void letsIn(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        away(exchange, form(query).get("redirect_uri") + approves("?" + query));
    }

    private void letsGo(HttpExchange exchange) throws IOException {
        left = exchange.getRequestURI().getRawQuery();
        away(exchange, String.valueOf(form(left).get("post_logout_redirect_uri")));
    }

    private static void away(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().add("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> given = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(given.getOrDefault("code", ""));
        String basic = "Basic " + Base64.getEncoder().encodeToString("bot:hemligt".getBytes(StandardCharsets.UTF_8));
        if (asked == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !"S256".equals(asked.get("code_challenge_method"))
                || !challenge(given.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
                || !Objects.equals(asked.get("redirect_uri"), given.get("redirect_uri"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + idToken(asked)
                        + "\"}");
    }

    private String groups() {
        return insteadOfGroups.isEmpty()
                ? "\"groups\":["
                        + groups.stream().map(group -> '"' + group + '"').collect(Collectors.joining(",")) + "]"
                : insteadOfGroups;
    }

    private String idToken(Map<String, String> asked) {
        long now = System.nanoTime() / 1_000_000_000L;
        long seconds = java.time.Clock.systemUTC().instant().getEpochSecond();
        long issued = fault == Fault.EXPIRED ? seconds - 7200 : seconds;
        String body = "{\"iss\":\"" + url() + "\",\"sub\":\"" + subject + "\",\"aud\":\""
                + (fault == Fault.OTHER_AUDIENCE ? "other" : "bot") + "\",\"iat\":" + issued + ",\"exp\":"
                + (issued + 600) + ",\"nonce\":\"" + (fault == Fault.OTHER_NONCE ? "n" + now : asked.get("nonce"))
                + "\",\"preferred_username\":\"" + userName + "\",\"given_name\":\"" + name + "\"," + groups() + "}";
        String head = base64("{\"alg\":\"RS256\",\"kid\":\"k1\"}".getBytes(StandardCharsets.UTF_8));
        String signed = head + "." + base64(body.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign((fault == Fault.OTHER_KEY ? others : keys).getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String metadata() {
        return "{\"issuer\":\"" + url() + "\",\"authorization_endpoint\":\"" + url()
                + "/authorize\",\"end_session_endpoint\":\"" + url() + "/out\",\"token_endpoint\":\"" + url()
                + "/token\",\"jwks_uri\":\"" + url()
                + "/keys\",\"response_types_supported\":[\"code\"],\"subject_types_supported\":[\"public\"],"
                + "\"id_token_signing_alg_values_supported\":[\"RS256\"],\"scopes_supported\":[\"openid\"]}";
    }

    private String keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"k1\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\""
                + base64(unsigned(key.getModulus())) + "\",\"e\":\"" + base64(unsigned(key.getPublicExponent()))
                + "\"}]}";
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
