import Domain
import TestSupport
import Testing

/// Somebody else's tester makes requests up from the description of the API and compares every answer with it.
@Suite struct SchemathesisTests {
    /// Refusals that say that a well-formed request does not fit what is there, or that its address is too long.
    private static let settings = """
        [checks]
        positive_data_acceptance.expected-statuses = ["2xx", "3xx", 401, 403, 404, 409, 410, 412, 414, 422]
        missing_required_header.expected-statuses = [400, 401, 403, 404, 406, 422, 428]
        negative_data_rejection.expected-statuses = [400, 401, 403, 404, 405, 409, 410, 412, 413, 414, 415, 422, 428]
        """

    @Test func `nothing the description allows, and nothing it forbids, is answered otherwise than it says`() throws {
        let folder = try DataFolder()
        let site = try RunningSite(folder, ["--demo"])
        let token = try VisitedInstance(folder.path).token(of: .coordinator)
        try run("\(site.address)/api/v1/openapi.json", token)
        #expect(try site.get("/health").status == 200)
    }

    /// What it says goes to a file: the end of it is told when something is wrong.
    private static let script = """
        import os, sys
        tools, place, address, token = sys.argv[1:]
        sys.path.insert(0, tools)
        os.chdir(place)
        said = os.open("said", os.O_WRONLY | os.O_CREAT)
        os.dup2(said, 1)
        os.dup2(said, 2)
        from schemathesis.cli import schemathesis
        # Made-up requests stay the same from run to run.
        sys.argv = ["schemathesis", "--config-file", "schemathesis.toml", "run", address, "-H",
            "Authorization: Bearer " + token, "--max-examples", "12", "--seed", "1", "--no-color"]
        schemathesis()
        """

    private func run(_ address: String, _ token: String) throws {
        let tools = Essaim.repository + "/.build/tools/schemathesis"
        guard TextFile.bytes(tools + "/pins") != nil else {
            throw SupportFailure("schemathesis is missing: scripts/fetch-peers puts it in .build/tools")
        }
        let work = try TemporaryDirectory()
        try TextFile.write(Array(Self.settings.utf8), to: work.file("schemathesis.toml"))
        do {
            try Command.run(["python3", "-c", Self.script, tools, work.path, address, token])
        } catch {
            let said = TextFile.bytes(work.file("said")).map { String(decoding: $0, as: UTF8.self) } ?? ""
            throw SupportFailure("\(error)\n\(said.suffix(6_000))")
        }
    }
}
