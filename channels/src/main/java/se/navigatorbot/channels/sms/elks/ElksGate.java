package se.navigatorbot.channels.sms.elks;

import jakarta.servlet.http.HttpServletRequest;
import se.navigatorbot.channels.sms.webhook.PostedForm;
import se.navigatorbot.channels.sms.webhook.WebhookForm;
import se.navigatorbot.channels.sms.webhook.WebhookRefusal;

/** What every request from 46elks passes before anybody acts on it: source, proof, size, kind, form. */
final class ElksGate {

    private final Sources sources;
    private final ElksProof proof;

    ElksGate(Sources sources, ElksProof proof) {
        this.sources = sources;
        this.proof = proof;
    }

    /** A received text: only the secret proves it. */
    PostedForm admitMessage(HttpServletRequest request) {
        return admit(request, provesSecret(request, WebhookForm.ofQuery(request.getQueryString())));
    }

    /** A delivery report: the secret, or the key of the message that it speaks of. */
    PostedForm admitReport(HttpServletRequest request) {
        WebhookForm query = WebhookForm.ofQuery(request.getQueryString());
        boolean proven = provesSecret(request, query)
                || proof.provesReport(query.value(ElksReport.MID), query.value(ElksProof.KEY));
        return admit(request, proven);
    }

    private boolean provesSecret(HttpServletRequest request, WebhookForm query) {
        return proof.proves(request.getHeader("Authorization"), query.value(ElksProof.SECRET));
    }

    private PostedForm admit(HttpServletRequest request, boolean proven) {
        if (!proven || !sources.allow(request.getRemoteAddr())) {
            return PostedForm.refused(WebhookRefusal.UNSIGNED);
        }
        WebhookRefusal unread = PostedForm.refusedUnread(request);
        return unread == null ? PostedForm.read(request).withoutRepeats() : PostedForm.refused(unread);
    }
}
