internal import Glibc
internal import HTTP

/// Runs a server on a free loopback port around a test.
enum Served {
    static func with(
        _ site: TestSite = TestSite(), configure: (inout ServerConfiguration) -> Void = { _ in },
        _ body: (UInt16) async throws -> Void
    ) async throws {
        let (server, directory) = try start(site, configure: configure)
        defer {
            server.stop(grace: .seconds(5))
            rmdir(directory)
        }
        try await body(server.port)
    }

    /// The caller stops the server and removes the directory.
    static func start(
        _ site: TestSite, configure: (inout ServerConfiguration) -> Void = { _ in }
    ) throws -> (Server, String) {
        var name = Array("\(P_tmpdir)/essaim-http-XXXXXX".utf8CString)
        mkdtemp(&name)
        let directory = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var configuration = ServerConfiguration(spoolDirectory: directory)
        configuration.port = 0
        configure(&configuration)
        do {
            return (try Server(configuration, site), directory)
        } catch {
            rmdir(directory)
            throw error
        }
    }
}
