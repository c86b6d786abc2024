internal import Domain

/// What the provider says of itself at its well-known address (OpenID Connect Discovery 1.0).
struct ProviderMetadata: Sendable {
    let authorization: WebAddress
    let token: WebAddress
    let keys: WebAddress
    let userInfo: WebAddress?
    let endSession: WebAddress?
    /// Our secret goes in the form instead of the header, where the provider takes nothing else.
    let isSecretPosted: Bool
    /// Its answers say whose they are (RFC 9207): one that does not is somebody else's.
    let namesItself: Bool

    /// - Throws: `.untrusted` for another issuer, an address in clear, or a provider that cannot do what we ask.
    init(_ json: JSON, of settings: ProviderSettings) throws(FederationFault) {
        guard json["issuer"]?.text == settings.issuer else { throw .untrusted("discovery: issuer") }
        authorization = try Self.address("authorization_endpoint", json)
        token = try Self.address("token_endpoint", json)
        keys = try Self.address("jwks_uri", json)
        userInfo = try Self.optional("userinfo_endpoint", json)
        endSession = try Self.optional("end_session_endpoint", json)
        namesItself = json["authorization_response_iss_parameter_supported"]?.bool == true
        if let methods = json["code_challenge_methods_supported"]?.elements, !methods.contains(.string("S256")) {
            throw .untrusted("discovery: no S256")
        }
        let methods = json["token_endpoint_auth_methods_supported"]?.elements ?? [.string("client_secret_basic")]
        isSecretPosted = !methods.contains(.string("client_secret_basic"))
        if isSecretPosted && !methods.contains(.string("client_secret_post")) {
            throw .untrusted("discovery: no client secret")
        }
    }

    private static func address(_ name: String, _ json: JSON) throws(FederationFault) -> WebAddress {
        guard let address = json[name]?.text.flatMap(WebAddress.init) else { throw .untrusted("discovery: \(name)") }
        return address
    }

    private static func optional(_ name: String, _ json: JSON) throws(FederationFault) -> WebAddress? {
        switch json[name] {
        case nil, .null: nil
        default: try address(name, json)
        }
    }
}
