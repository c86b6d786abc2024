internal import Glibc

/// Where the figures were measured: hardware, kernel, versions, load.
struct Machine {
    let date: String
    /// Of the last 1, 5 and 15 minutes before the first row.
    let load: String
    private let facts: [(name: String, value: String)]

    init() {
        date = Self.first(["date", "-u", "+%Y-%m-%d %H:%M UTC"])
        load = ScratchFolder.text("/proc/loadavg").split(separator: " ").prefix(3).joined(separator: " ")
        let cpu = Self.field("model name", of: "/proc/cpuinfo")
        let memory = (Int(Self.field("MemTotal", of: "/proc/meminfo").prefix { $0 != " " }) ?? 0) >> 10
        facts = [
            ("Processor", "\(cpu), \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores"),
            ("Memory", "\(Figures.grouped(memory)) MiB"),
            ("Kernel", Self.first(["uname", "-sr"])),
            ("System", Self.quoted(Self.field("PRETTY_NAME", of: "/etc/os-release", separator: "="))),
            ("Load before the first row", load),
            ("Swift", Self.first(["swift", "--version"])),
            ("nginx", Self.first(["nginx", "-v"])), ("wrk", Self.first(["wrk", "-v"], ending: 1)),
            ("Python peer", ScratchFolder.text(PythonServer.venv + "/pins").split(separator: "\n").joined()),
            ("Search peer", ScratchFolder.text(DatasetteServer.venv + "/pins").split(separator: "\n").joined()),
        ]
    }

    var table: String {
        "| | |\n|---|---|\n"
            + facts.map { "| \($0.name) | \($0.value.isEmpty ? "absent" : $0.value) |" }.joined(separator: "\n")
    }

    /// The first line of what a program says, empty when it is absent.
    private static func first(_ words: [String], ending status: Int32 = 0) -> String {
        guard let said = try? Child.output(of: words, expecting: status) else { return "" }
        return said.split(separator: "\n").first.map(String.init) ?? ""
    }

    private static func field(_ name: String, of path: String, separator: Character = ":") -> String {
        let line = ScratchFolder.text(path).split(separator: "\n").first { $0.hasPrefix(name) }
        guard let line, let mark = line.firstIndex(of: separator) else { return "" }
        return String(line[mark...].dropFirst().drop { $0.isWhitespace })
    }

    private static func quoted(_ text: String) -> String { String(text.filter { $0 != "\"" }) }
}
