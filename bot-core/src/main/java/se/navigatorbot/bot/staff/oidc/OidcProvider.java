package se.navigatorbot.bot.staff.oidc;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.util.UriComponentsBuilder;

/** The provider, asked who it is with the first log-in: a start must not wait for it, nor fail with it. */
final class OidcProvider {

    private final OidcSettings settings;
    private @Nullable Known known;

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    /** Where the browser is sent, and what must come back. */
    record Sent(String address, String verifier) {
        @Override
        public String toString() {
            return "Sent[…]";
        }
    }

    /**
     * @param back address that the browser comes back to
     */
    Sent send(String state, String nonce, String back) {
        OAuth2AuthorizationRequest.Builder builder = request(state, nonce, back);
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(builder);
        OAuth2AuthorizationRequest request = builder.build();
        String verifier = String.valueOf(request.<Object>getAttribute(PkceParameterNames.CODE_VERIFIER));
        return new Sent(request.getAuthorizationRequestUri(), verifier);
    }

    /**
     * Trades the code for who it is: signature, issuer, audience and age are looked at.
     *
     * @throws RuntimeException of the library when anything is not as it must be
     */
    Jwt who(String code, String state, String nonce, String verifier, String back) {
        OAuth2AuthorizationRequest request = request(state, nonce, back)
                .attributes(all -> all.put(PkceParameterNames.CODE_VERIFIER, verifier))
                .build();
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(back)
                .build();
        Object idToken = new RestClientAuthorizationCodeTokenResponseClient()
                .getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(
                        known().client(), new OAuth2AuthorizationExchange(request, response)))
                .getAdditionalParameters()
                .get(OidcParameterNames.ID_TOKEN);
        Jwt jwt = known().decoder().decode(String.valueOf(idToken));
        if (!nonce.equals(jwt.getClaimAsString(OidcParameterNames.NONCE))) {
            throw new IllegalArgumentException("the answer belongs to another log-in");
        }
        return jwt;
    }

    /** Where somebody logs out there (OpenID Connect RP-Initiated Logout 1.0); empty when it names no such address. */
    Optional<String> out(String back) {
        ClientRegistration client = known().client();
        Object named = client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return Optional.ofNullable(named)
                .map(String::valueOf)
                .filter(address -> address.matches("https?://.*"))
                .map(address -> UriComponentsBuilder.fromUriString(address)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(client.getClientId(), back)
                        .toUriString());
    }

    private OAuth2AuthorizationRequest.Builder request(String state, String nonce, String back) {
        ClientRegistration client = known().client();
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri(), "no address"))
                .redirectUri(back)
                .scopes(client.getScopes())
                .state(state)
                .additionalParameters(Map.of(OidcParameterNames.NONCE, nonce));
    }

    private synchronized Known known() {
        Known now = known;
        if (now == null) {
            ClientRegistration client = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId("oidc")
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .clientAuthenticationMethod(
                            settings.clientSecret().isEmpty()
                                    ? ClientAuthenticationMethod.NONE
                                    : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .scope(settings.scopes())
                    .build();
            now = new Known(client, new OidcIdTokenDecoderFactory().createDecoder(client));
            known = now;
        }
        return now;
    }

    private record Known(ClientRegistration client, JwtDecoder decoder) {}
}
