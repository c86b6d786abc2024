import Federation
import TestSupport
import Testing

@Suite struct CertificateTests {
    private static let script = """
        import http.server, ssl, sys
        server = http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1], sys.argv[2])
        server.socket = context.wrap_socket(server.socket, server_side=True)
        print("port", server.server_port, flush=True)
        server.serve_forever()
        """

    /// Were it not looked at, this server would answer 501.
    @Test func `a certificate that nobody vouches for is refused`() throws {
        let folder = try TemporaryDirectory()
        let (certificate, key) = (folder.file("certificate"), folder.file("key"))
        try Command.run([
            try ProgramOnPath.find("openssl", package: "openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes",
            "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out",
            certificate,
        ])
        let server = try WatchedProcess(
            try ProgramOnPath.find("python3", package: "python3"), ["-c", Self.script, certificate, key])
        let said = try server.waitForOutput("port ", seconds: 60)
        let port = try #require(said.split(whereSeparator: \.isWhitespace).last.flatMap { UInt16($0) })
        let clock = TestClock()
        let provider = Provider(
            try ProviderSettings(issuer: "https://127.0.0.1:\(port)", client: "c", secret: "s", name: "Essai")
        ) { clock.now() }
        let request = AuthenticationRequest(
            returnAddress: "https://essaim.example/connexion/retour", state: "s", nonce: "n", verifier: "v",
            asking: .asKnown, began: clock.now())
        #expect(throws: FederationFault.unreachable("tls")) { try provider.address(request) }
    }
}
