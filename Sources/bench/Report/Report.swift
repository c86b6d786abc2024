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
        try ScratchFolder.write(Array(markdown.utf8), to: path + ".part")
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
