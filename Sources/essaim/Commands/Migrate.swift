internal import Acts
internal import Storage
internal import Texts

/// Brings the database to the schema of this program and stops.
enum Migrate {
    static func run(_ call: Call) throws {
        _ = try call.words()
        let instance = try Instance(
            call.configuration, for: .command, copiesFirst: !call.arguments.has("without-copy"))
        defer { instance.close() }
        if let former = instance.formerCopy { call.output.line(call.cli.copyBeforeMigrating(file: former)) }
        call.output.line(call.cli.migrated(n: instance.world.migrated.count))
    }
}
