package se.navigatorbot.bot.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import se.navigatorbot.bot.staff.Sessions;
import se.navigatorbot.bot.staff.StaffHouse;

/** Somebody at the desk whose browser runs no scripts. */
final class Visitor {

    private final StaffHouse house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String csrf = "";

    private Visitor(StaffHouse house) {
        this.house = house;
    }

    /** Without the way over the password. */
    static Visitor as(String user, StaffHouse house) {
        Visitor visitor = nobody(house);
        HttpCookie session = new HttpCookie("desk", house.bean(Sessions.class).begin(user));
        session.setPath("/desk");
        session.setVersion(0);
        visitor.cookies.getCookieStore().add(URI.create(house.url("/desk")), session);
        return visitor;
    }

    /** Somebody with a page of the desk and no session. */
    static Visitor nobody(StaffHouse house) {
        Visitor visitor = new Visitor(house);
        String page = visitor.get("/desk").body();
        visitor.csrf = URLEncoder.encode(
                page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1"), StandardCharsets.UTF_8);
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(house.url(path))));
    }

    /** What an address that does not end tells, line by line. */
    Stream<String> stream(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(house.url(path))).build(), BodyHandlers.ofLines())
                .body();
    }

    /** A form of the page, with its token. */
    HttpResponse<String> post(String path, String form) {
        return send(form(path, signed(form)));
    }

    /** As a script of the page asks; a form is posted as it is, unless {@link #signed} with its token. */
    HttpResponse<String> script(String verb, String path, String form) {
        HttpRequest.Builder request =
                verb.equals("GET") ? HttpRequest.newBuilder(URI.create(house.url(path))) : form(path, form);
        return send(request.header("X-Desk", "1"));
    }

    String signed(String form) {
        return form + (form.isEmpty() ? "" : "&") + "_csrf=" + csrf;
    }

    private HttpRequest.Builder form(String path, String form) {
        return HttpRequest.newBuilder(URI.create(house.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
