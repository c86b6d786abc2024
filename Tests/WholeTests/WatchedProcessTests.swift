import Glibc
import TestSupport
import Testing

@Suite struct WatchedProcessTests {
    private func sh(_ script: String) throws -> WatchedProcess {
        try WatchedProcess("/bin/sh", ["-c", script])
    }

    @Test func `output, errors and status of a program are told apart`() throws {
        let ending = try sh("echo out; echo err >&2; exit 64").waitForEnd()
        #expect(ending.status == 64)
        #expect(ending.output == "out\n")
        #expect(ending.errors == "err\n")
    }

    @Test func `an environment variable is passed`() throws {
        let process = try WatchedProcess("/bin/sh", ["-c", "echo $ESSAIM_WORD"], environment: ["ESSAIM_WORD": "a b"])
        #expect(try process.waitForEnd().output == "a b\n")
    }

    @Test func `a program that never says the awaited words fails with what it said`() throws {
        let process = try sh("echo other words")
        #expect(throws: ProcessFailure.self) { try process.waitForOutput("ready") }
    }

    @Test func `a program is awaited, asked to stop, and can answer`() throws {
        let process = try sh("trap 'echo bye; exit 3' TERM; echo ready; while :; do sleep 0.05; done")
        try process.waitForOutput("ready")
        #expect(process.isRunning)
        let ending = process.stop()
        #expect(ending.status == 3)
        #expect(ending.output == "ready\nbye\n")
        #expect(!process.isRunning)
        #expect(access(process.directory, F_OK) != 0)
    }

    @Test func `a program without a trap ends at the first word`() throws {
        let process = try WatchedProcess("/bin/sleep", ["60"])
        process.signal(SIGTERM)
        #expect(try process.waitForEnd().status == 128 + SIGTERM)
    }

    @Test func `a killed program is seen as killed`() throws {
        let process = try sh("echo ready; sleep 60")
        try process.waitForOutput("ready")
        process.signal(SIGKILL)
        #expect(try process.waitForEnd().status == 128 + SIGKILL)
    }

    @Test func `a program nobody holds any more is ended`() throws {
        var process: WatchedProcess? = try WatchedProcess("/bin/sleep", ["60"])
        let pid = try #require(process?.pid)
        #expect(kill(pid, 0) == 0)
        process = nil
        #expect(kill(pid, 0) == -1)
    }
}
