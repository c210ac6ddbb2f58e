package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tools.jackson.databind.json.JsonMapper;

/** A browser with its cookies, and the pages behind it, as the identity provider sees them. */
final class Visitor {
  private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-long";

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final Ports ports;

  Visitor(Ports ports) {
    this.ports = ports;
  }

  static Jwt decode(String token, String issuer) {
    JwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer);
    return decoder.decode(token);
  }

  /** The status of an answer to a GET with a token, or with none where it is empty. */
  int status(String url, String token) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(url));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return browser.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  Jwt asService(String client, String secret, String scope) throws Exception {
    return token(client, secret, Map.of("grant_type", "client_credentials", "scope", scope));
  }

  /** Authorization code with PKCE, to the access token that the pages would get. */
  Jwt signIn(String name, String password, String secret) throws Exception {
    String authorize = authorizeUrl();
    assertThat(location(get(authorize))).endsWith("/sign-in");
    String back = afterSigningIn(name, password);
    Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(location(get(back)));
    assertThat(code.find()).isTrue();
    return token(
        "pages",
        secret,
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            URLDecoder.decode(code.group(1), StandardCharsets.UTF_8),
            "redirect_uri",
            redirectUri(),
            "code_verifier",
            VERIFIER));
  }

  /** Where the browser is sent after the sign-in form. */
  String afterSigningIn(String name, String password) throws Exception {
    String page = get(ports.issuer() + "/sign-in").body();
    Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(csrf.find()).isTrue();
    HttpRequest form =
        HttpRequest.newBuilder(URI.create(ports.issuer() + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    form(Map.of("username", name, "password", password, "_csrf", csrf.group(1)))))
            .build();
    return location(browser.send(form, BodyHandlers.ofString()));
  }

  private Jwt token(String client, String secret, Map<String, String> fields) throws Exception {
    String basic =
        Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(ports.issuer() + "/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Basic " + basic)
            .POST(BodyPublishers.ofString(form(fields)))
            .build();
    HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String token = new JsonMapper().readTree(answer.body()).get("access_token").stringValue();
    return decode(token, ports.issuer());
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private String authorizeUrl() throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return ports.issuer()
        + "/oauth2/authorize?"
        + form(
            Map.of(
                "response_type", "code",
                "client_id", "pages",
                "scope", "openid",
                "state", "here",
                "redirect_uri", redirectUri(),
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(hash)));
  }

  private String redirectUri() {
    return ports.queryUrl() + "/login/oauth2/code/mijlpaal";
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
