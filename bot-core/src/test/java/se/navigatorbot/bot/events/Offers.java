package se.navigatorbot.bot.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.intents.EventKind;

/** A fortnight at the centres, in a real store; written on Tuesday 24 November 2026. */
public final class Offers {

    private Offers() {}

    public static RedisCatalogues of(RedisServer server) {
        RedisCatalogues catalogues = new RedisCatalogues(
                server.redis(), server.documents(), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));
        catalogues.put(event("cv-1126", EventKind.CV_WORKSHOP, "CV-verkstad", "ronneby", "2026-11-26T13:00", 3));
        catalogues.put(event("cv-1203", EventKind.CV_WORKSHOP, "CV-verkstad", "ronneby", "2026-12-03T13:00", 1));
        catalogues.put(event("cv-1125", EventKind.CV_WORKSHOP, "CV-verkstad", "karlshamn", "2026-11-25T09:00", 6)
                .withWholeRegion(true));
        catalogues.put(event("fika-1127", EventKind.LANGUAGE_CAFE, "Språkcafé", "ronneby", "2026-11-27T10:00", 0)
                .withDropIn(true));
        catalogues.put(
                event("volvo-1201", EventKind.COMPANY_VISIT, "Besök hos Volvo", "ronneby", "2026-12-01T09:00", 0));
        catalogues.put(event("cv-1124", EventKind.CV_WORKSHOP, "CV-verkstad", "ronneby", "2026-11-24T09:00", 3));
        catalogues.put(event("cv-1128", EventKind.LECTURE, "Jobb på sjön", "karlskrona", "2026-11-28T11:00", 0));
        return catalogues;
    }

    public static Event event(String id, EventKind kind, String title, String centre, String start, int seats) {
        LocalDateTime from = LocalDateTime.parse(start);
        String place = centre.equals("ronneby") ? "Exempelgatan 12, Ronneby" : "biblioteket";
        return Event.open(id, kind, title, centre, place, from, from.plusHours(2), seats);
    }
}
