internal import Glibc

/// Chooses between the report, the writers that the hostile tests kill, the made-up sheets and
/// our side of a method.
enum Bench {
    static func run(_ words: [String]) -> Int32 {
        signal(SIGPIPE, SIG_IGN)
        do {
            if words.first == "write" { return try AcknowledgedWrites(words.dropFirst()).run() }
            if words.first == "save" { return try AcknowledgedSaves(words.dropFirst()).run() }
            if words.first == "answer" { return try AcknowledgedAnswers(words.dropFirst()).run() }
            if words.first == "sheets" { return try SheetPrinter(words.dropFirst()).run() }
            if words.first == "own" { return try OwnMethod(words.dropFirst()).run() }
            try report(try BenchOptions(words))
            return 0
        } catch {
            Terminal.say("bench: \(error)")
            return 1
        }
    }

    /// The rows that load servers come first: they need the quietest machine.
    private static func report(_ options: BenchOptions) throws {
        let folder = try ScratchFolder()
        var report = Report(Machine(), options)
        if options.wants("serve") || options.wants("start") {
            let stage = try Stage(folder, options)
            if options.wants("serve") { try report.add(ServingRows(stage, options).measured()) }
            if options.wants("start") { try report.add(StartRows(stage, options).measured()) }
            stage.stop()
        }
        if options.wants("finding") {
            for section in try FindingRows(folder, options).measured() { report.add(section) }
        }
        if options.wants("page") { try report.add(PageRows(folder, options).measured()) }
        if options.wants("lineage") { try report.add(LineageRows(folder, options).measured()) }
        if options.wants("scale") { try report.add(ScaleRows(folder, options).measured()) }
        if options.wants("import") { try report.add(ImportRows(folder, options).measured()) }
        if options.wants("commit") { try report.add(CommitRows(folder, options).measured()) }
        if options.wants("answer") { try report.add(AnswerRows(folder, options).measured()) }
        for method in Method.allCases where options.wants(method.rawValue) {
            report.add(try MethodRows(method, folder, options).measured())
        }
        if let path = options.update { return try report.update(path) }
        try report.write(to: options.output)
    }
}
