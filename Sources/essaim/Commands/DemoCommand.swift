internal import Acts
internal import Domain
internal import Exchange
internal import Glibc
internal import Storage
internal import Texts

/// Loads and removes the demonstration: documentary sheets and the fictional département.
enum DemoCommand {
    static func run(_ call: Call) throws {
        let words = try call.words("load|remove")
        switch words[0] {
        case "load": try load(call)
        case "remove": try remove(call)
        default: throw UsageError.unexpectedArgument(words[0])
        }
    }

    /// What a site opened with `--demo` loads: nothing that was there once, so that what was removed stays away.
    static func loadOnce(_ call: Call, _ instance: Instance) throws {
        let world = instance.world
        if try IsEmpty().perform(by: .instanceOperator, in: world) { try loadSheets(call, world) }
        if try !WasDemoLoaded().perform(by: .instanceOperator, in: world) { try loadTerritory(call, world) }
    }

    private static func load(_ call: Call) throws {
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        try loadSheets(call, instance.world)
        try loadTerritory(call, instance.world)
    }

    private static func loadSheets(_ call: Call, _ world: World) throws {
        var count = 0
        for practices in try PracticesImport.demonstrations(world.vocabularies) {
            count += try practices.perform(in: world, isDryRun: false).count(.created)
        }
        call.output.line(call.cli.demoLoaded(n: count))
        let collections = try LoadDemoCollections().perform(by: .instanceOperator, in: world)
        call.output.line(call.texts.collections.demoLoaded(n: collections))
    }

    private static func loadTerritory(_ call: Call, _ world: World) throws {
        try LoadDemo().perform(by: .instanceOperator, in: world)
        let report = try withTable(call) { path in
            try PracticesImport(territoryTable: path, vocabularies: world.vocabularies).perform(
                in: world, isDryRun: false)
        }
        try LoadDemoPeople().perform(by: .instanceOperator, in: world)
        try LoadDemoReadings().perform(by: .instanceOperator, in: world)
        try LoadDemoAdoptions().perform(by: .instanceOperator, in: world)
        try LoadDemoPrizes().perform(by: .instanceOperator, in: world)
        try LoadDemoSurveys().perform(by: .instanceOperator, in: world)
        try LoadDemoMonth().perform(by: .instanceOperator, in: world)
        call.output.line(call.cli.demoTerritory(n: report.count(.created) + report.count(.unchanged)))
    }

    /// A table is read from a file: the one of the program is written beside the data while it is read.
    private static func withTable<T>(_ call: Call, _ body: (String) throws -> T) throws -> T {
        let path = "\(call.configuration.folder.path)/aubrelle-\(getpid()).csv"
        try DurableFile.write(Array(EmbeddedData.demoAubrelleCSV.utf8), to: path)
        defer { unlink(path) }
        return try body(path)
    }

    private static func remove(_ call: Call) throws {
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        do {
            let removed = try RemoveDemo().perform(by: .instanceOperator, in: instance.world)
            call.output.line(call.cli.demoRemoved(sheets: removed.sheets, places: removed.places))
        } catch Refusal.notFound {
            call.output.complaint(call.cli.demoAbsent)
            if !call.arguments.has("with-sheets") { throw Ended(status: 64) }
        }
        if call.arguments.has("with-sheets") { try removeSheets(call, instance.world) }
    }

    /// The collections go first: nobody wants them without their sheets.
    private static func removeSheets(_ call: Call, _ world: World) throws {
        let collections = try RemoveDemoCollections().perform(by: .instanceOperator, in: world)
        call.output.line(call.texts.collections.demoRemoved(n: collections))
        var count = 0
        for namespace in try PracticesImport.demonstrations(world.vocabularies).map(\.namespace) {
            count += try UndoImport(namespace: namespace, changed: .keep, isDryRun: false).perform(
                by: .instanceOperator, in: world
            ).removed
        }
        call.output.line(call.cli.demoSheetsRemoved(n: count))
    }
}
