package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.security.core.context.SecurityContextHolder;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.jobads.JobAd;
import se.navigatorbot.bot.jobads.JobAds;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.JobAdsApi;

/** What staff do with advertisements, and what they read without an address to ask. */
class JobAdCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    @Test
    void anAdvertisementThatIsOfferedAlreadyIsFoundAndAClosedOneIsNot() {
        String source = "https://annons.example/29001";
        Placement picked = new Placement(
                        "krog-1", 1, "Krogen", "Kock", "ronneby", "krog", "ronneby", 1, "", "", null, null, false)
                .withTerms(PlacementTerms.UNKNOWN.withSource(source));
        Catalogue one = Catalogue.EMPTY.withPlacements(Map.of("krog-1", picked));
        Catalogue closed = Catalogue.EMPTY.withPlacements(Map.of("krog-1", picked.withClosed(true)));

        assertThat(JobAdCalls.picked(one, source).map(Placement::id)).contains("krog-1");
        assertThat(JobAdCalls.picked(one, "https://annons.example/29002")).isEmpty();
        assertThat(JobAdCalls.picked(closed, source)).isEmpty();
    }

    @Test
    void ofTwoWhoPickItAtOnceInTwoProcessesOneDoes() throws Exception {
        TwoAtOnce ads = new TwoAtOnce();
        List<Integer> ends = new CopyOnWriteArrayList<>();
        List<Thread> processes = Stream.generate(() -> new Thread(() -> ends.add(picking(ads))))
                .limit(2)
                .toList();
        processes.forEach(Thread::start);
        for (Thread process : processes) {
            process.join();
        }

        Catalogues catalogues = house.bean(Catalogues.class);
        List<Placement> made = catalogues.current().placements().values().stream()
                .filter(placement -> placement.employer().equals("Kanotvarvet"))
                .toList();
        made.forEach(placement ->
                catalogues.put(placement.withVersion(placement.version() + 1).withClosed(true)));
        assertThat(ends).containsExactlyInAnyOrder(200, 409);
        assertThat(made).extracting(Placement::id).containsExactly("annons-2900177");
    }

    /** Over an object of its own, as another process has. */
    private static int picking(JobAds ads) {
        Callers callers = house.bean(Callers.class);
        SecurityContextHolder.getContext()
                .setAuthentication(callers.authenticate(house.token("anna")).orElseThrow());
        try {
            new JobAdCalls(
                            ads,
                            house.bean(PlacementCalls.class),
                            house.bean(Places.class),
                            callers,
                            house.bean(Catalogues.class))
                    .pick("2900177", new JobAdsApi.Pick(null, null));
            return 200;
        } catch (Refused e) {
            return e.problem().status();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Answers when two have asked. */
    private static final class TwoAtOnce implements JobAds {

        private final CyclicBarrier both = new CyclicBarrier(2);

        @Override
        public boolean on() {
            return true;
        }

        @Override
        public Found of(String code, String words, int most) {
            return new Found(List.of(), 0);
        }

        @Override
        public Optional<JobAd> one(String id) {
            try {
                both.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return Optional.of(new JobAd(
                    id, "Kanotbyggare", "Kanotvarvet", "Ronneby", "Kanotbygge", "Heltid", false, 1, null, ""));
        }
    }

    @Test
    void offIsSaid() {
        HttpResponse<String> answer = house.call(house.token("anna"), "GET", "/api/jobads?municipality=ronneby", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("avstängda (navigator.jobtech.address)");
    }
}
