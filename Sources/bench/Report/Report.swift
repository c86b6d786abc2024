internal import Glibc

/// The page docs/benchmarks.md.
struct Report {
    private let machine: Machine
    private let options: BenchOptions
    private var sections: [Section] = []

    init(_ machine: Machine, _ options: BenchOptions) {
        self.machine = machine
        self.options = options
    }

    mutating func add(_ section: Section) { sections.append(section) }

    /// Written beside, then renamed: an interrupted run leaves the former report.
    func write(to path: String?) throws {
        guard let path else { return Terminal.answer(markdown) }
        try Self.replace(path, with: markdown)
    }

    /// Puts these sections in the place of those of the same title in a report that is there, new ones at its end.
    func update(_ path: String) throws {
        var parts = ScratchFolder.text(path).split(separator: "\n## ", omittingEmptySubsequences: false).map {
            String($0)
        }
        for section in sections {
            let text = String(section.measuredAlone(machine, rounds: options.rounds).markdown.dropFirst("## ".count))
            if let index = parts.firstIndex(where: { $0.hasPrefix(section.title + "\n") }) {
                parts[index] = text
            } else {
                parts.append(text)
            }
        }
        let trimmed = parts.map { part in String(part.reversed().drop { $0 == "\n" }.reversed()) }
        try Self.replace(path, with: trimmed.joined(separator: "\n\n## ") + "\n")
    }

    private static func replace(_ path: String, with text: String) throws {
        try ScratchFolder.write(Array(text.utf8), to: path + ".part")
        guard rename(path + ".part", path) == 0 else { throw BenchFault.system("rename \(path)", errno: errno) }
        Terminal.say("bench: written to \(path)")
    }

    private var markdown: String {
        """
        # Benchmarks

        Written by `make bench`, on \(machine.date). Read the figures as ratios: everything runs on loopback, the load
        generator shares the cores with the server, and other work on the machine slows both sides alike. The
        contenders take turns in every round; each figure is the median of \(options.rounds) rounds, with the least and
        the most between brackets where it says something.

        \(machine.table)

        \(sections.map(\.markdown).joined(separator: "\n"))
        """
    }
}
