package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.access.Account;
import fr.metropole.recruitment.access.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;

/** Checks user id and password against the {@link Accounts}; the groups become the authorities. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final Accounts accounts;

    AccountAuthentication(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        Account account = accounts.signIn(attempt.getName(), password)
                .orElseThrow(() -> new BadCredentialsException("unknown account or wrong password"));
        var authorities = AuthorityUtils.createAuthorityList(account.groups());
        var agent = new User(account.person().value(), "", authorities);
        return UsernamePasswordAuthenticationToken.authenticated(agent, null, authorities);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
