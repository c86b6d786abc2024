internal import HTML
internal import Routes
internal import Texts

/// What is asked of the provider of identities, where signing in, inviting or confirming offers it.
package enum ProviderAction: String, Sendable {
    /// Beside the other ways, on their own forms.
    case provider = "fournisseur"
    case attach = "rattacher"
    case detach = "detacher"
}

/// The way in through the provider, under the form of the password.
struct ProviderEntry {
    /// Of the provider.
    let name: String
    let token: HiddenToken
    let destination: Route?
    let texts: ProviderTexts

    var markup: Markup {
        """
        <section aria-labelledby="fournisseur"><h2 id="fournisseur">\(texts.signInTitle)</h2>
        \(AccountForm(route: .provider, token: token, destination: destination).markup(
            "<p class=\"meta\">\(texts.told(name: name))</p>", button: texts.button(name: name), isQuiet: true))
        </section>

        """
    }
}
