internal import Federation
internal import Storage

/// Whose word signs people in, as the settings say.
extension Configuration {
    /// - Parameter isReachable: the site knows the address that browsers come back to.
    /// - Returns: nil where no provider is set.
    /// - Throws: `UsageError.incomplete` for settings that are half set, `.badValue` for one that cannot be taken.
    func provider(isReachable: Bool) throws(UsageError) -> Provider? {
        let needed = [Setting.identityIssuer, .identityClient, .identitySecret, .identityName]
        let given = needed.filter { !self[$0].text.isEmpty }
        guard let first = given.first else { return nil }
        if let missing = needed.first(where: { self[$0].text.isEmpty }) {
            throw .incomplete(option: "--\(first.name)", missing: "--\(missing.name)")
        }
        if !isReachable {
            throw .incomplete(option: "--\(Setting.identityIssuer.name)", missing: "--\(Setting.publicURL.name)")
        }
        guard let trustsMail = ["no": false, "trusted": true][self[.identityMail].text] else {
            throw bad(.identityMail)
        }
        do throws(ProviderSettings.Fault) {
            let settings = try ProviderSettings(
                issuer: self[.identityIssuer].text, client: self[.identityClient].text,
                secret: self[.identitySecret].text, name: self[.identityName].text,
                scopes: self[.identityScopes].text, trustsMail: trustsMail)
            return Provider(settings) { Clock.now() }
        } catch {
            switch error {
            case .issuer: throw bad(.identityIssuer)
            case .client: throw bad(.identityClient)
            // Never told, not even when it is wrong.
            case .secret: throw .badValue(option: "--\(Setting.identitySecret.name)", value: "…")
            case .name: throw bad(.identityName)
            case .scopes: throw bad(.identityScopes)
            }
        }
    }

    private func bad(_ setting: Setting) -> UsageError {
        .badValue(option: "--\(setting.name)", value: self[setting].text)
    }
}
