package se.navigatorbot.bot.offers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.registration.NewId;
import se.navigatorbot.bot.turns.Turns;

/** The page for employers. It needs no script and no log-in, and stores nothing until it is sent and right. */
@Controller
public class OfferPages {

    private static final Logger LOG = LoggerFactory.getLogger(OfferPages.class);
    private static final int PATIENCE_SECONDS = 10;
    private static final String THANKS = "/arbetsgivare/tack";

    private final Pages pages;
    private final Region region;
    private final Turns turns;
    private final FormLimit limit;
    private final TrustedProxies proxies;

    OfferPages(Pages pages, Region region, Turns turns, FormLimit limit, TrustedProxies proxies) {
        this.pages = pages;
        this.region = region;
        this.turns = turns;
        this.limit = limit;
        this.proxies = proxies;
    }

    /** The empty page. */
    @GetMapping("/arbetsgivare")
    public View form() {
        return page(200, OfferForm.EMPTY, Map.of(), "");
    }

    /** Thanks, at an address of its own so that a reload sends nothing again. */
    @GetMapping(THANKS)
    public View thanks() {
        return pages.page("offer/thanks", Map.of());
    }

    /** Takes the offer. */
    @PostMapping("/arbetsgivare")
    public View send(@RequestParam Map<String, String> given, HttpServletRequest request) {
        OfferForm form = OfferForm.of(given);
        Optional<Municipality> municipality = region.municipalities().stream()
                .filter(one -> one.id().equals(form.municipality()))
                .findFirst();
        Map<String, String> faults = form.faults(municipality.isPresent());
        if (!faults.isEmpty()) {
            return page(400, form, faults, "");
        }
        if (form.byProgram()) {
            return thanked();
        }
        String from = proxies.client(request);
        if (!limit.room(from)) {
            return page(
                    429, form, Map.of(), "Det har kommit många erbjudanden just nu. Vänta en stund eller ring oss.");
        }
        OfferMade made = new OfferMade(
                centre(form.municipality()),
                form.offer(municipality.map(Municipality::name).orElse("")));
        if (stored(made)) {
            return thanked();
        }
        limit.giveBack(from);
        return page(503, form, Map.of(), "Det gick inte att spara just nu. Försök igen om en stund eller ring oss.");
    }

    private boolean stored(OfferMade made) {
        try {
            turns.submit(NewId.random(), "offer:" + UUID.randomUUID(), made).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            // It is in the inbox and will be done: the employer need not write again.
            return true;
        } catch (ExecutionException e) {
            LOG.warn(
                    "An employer's offer could not be stored ({})",
                    e.getCause() == null ? "" : e.getCause().getClass().getSimpleName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The centre of that municipality, else the first of the region. */
    private String centre(String municipality) {
        List<Centre> centres = region.centres();
        return centres.stream()
                .filter(centre -> centre.municipality().equals(municipality))
                .findFirst()
                .orElse(centres.get(0))
                .id();
    }

    private View page(int status, OfferForm form, Map<String, String> faults, String problem) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("faults", faults);
        model.put("problem", problem);
        model.put("municipalities", region.municipalities());
        model.put("centres", region.centres());
        return pages.page(status, "offer/form", model);
    }

    private static View thanked() {
        RedirectView to = new RedirectView(THANKS, false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }
}
