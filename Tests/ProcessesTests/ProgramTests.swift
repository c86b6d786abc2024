import Processes
import Testing

@Suite("Another program, within limits")
struct ProgramTests {
    private func shell(_ script: String, _ limits: Program.Limits = Program.Limits()) -> Program {
        Program("/bin/sh", ["-c", script], limits: limits)
    }

    private func limits(seconds: Int = 30, output: Int = 1 << 20) -> Program.Limits {
        var limits = Program.Limits()
        limits.time = .seconds(seconds)
        limits.output = output
        return limits
    }

    @Test("what it writes comes back", arguments: [0, 1, 65_536, 3_000_000])
    func echoes(_ size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try Program("/bin/cat").run(bytes) == bytes)
    }

    @Test("it may end without reading what it is given")
    func needsNotListen() throws {
        let answer = try shell("echo content").run([UInt8](repeating: 65, count: 2_000_000))
        #expect(String(decoding: answer, as: UTF8.self) == "content\n")
    }

    @Test("it sees nothing of our environment and of our files")
    func isShutIn() throws {
        let said = try String(decoding: shell("env | cut -d= -f1 | sort; ls /proc/self/fd").run([]), as: UTF8.self)
        let words = said.split(separator: "\n").map(String.init)
        let variables = words.filter { $0.first?.isNumber != true }
        #expect(Set(variables).isSubset(of: ["HOME", "LANG", "LC_ALL", "PATH", "PWD", "OLDPWD", "SHLVL", "_"]))
        // The three streams, and the folder that is being listed.
        #expect(words.filter { $0.first?.isNumber == true } == ["0", "1", "2", "3"])
    }

    @Test("a failure says its status and the end of its complaint")
    func complains() {
        let fault = ProgramFault.failed(status: 3, complaint: "no such thing\n")
        #expect(throws: fault) { try shell("echo no such thing >&2; exit 3").run([]) }
        #expect(throws: ProgramFault.failed(status: 143, complaint: "")) { try shell("kill -TERM $$").run([]) }
        #expect(throws: ProgramFault.missing) { try Program("/nowhere/program").run([]) }
    }

    @Test("too slow, it is killed with what it started, also when it has closed its output")
    func isKilled() throws {
        #expect(throws: ProgramFault.tooSlow) { try shell("sleep 600 & sleep 600", limits(seconds: 1)).run([]) }
        #expect(throws: ProgramFault.tooSlow) {
            try shell("exec >/dev/null 2>&1; sleep 600", limits(seconds: 1)).run([])
        }
    }

    @Test("too talkative, it is killed")
    func isSilenced() {
        #expect(throws: ProgramFault.tooLong) { try shell("yes", limits(output: 10_000)).run([]) }
    }

    @Test("it gets no more memory than allowed")
    func isKeptSmall() {
        var limits = Program.Limits()
        limits.memory = 64 << 20
        let greedy = Program("/usr/bin/python3", ["-c", "bytearray(1 << 30)"], limits: limits)
        #expect(throws: ProgramFault.self) { try greedy.run([]) }
    }
}
