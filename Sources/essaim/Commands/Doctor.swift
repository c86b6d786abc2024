internal import Acts
internal import Domain
internal import Outbox
internal import SQL
internal import Secrets
internal import Storage
internal import Texts

/// Looks at the machine and at what is stored, changes nothing, and says the repair of what is wrong: exit 1 then.
enum Doctor {
    static func run(_ call: Call) throws {
        _ = try call.words()
        let found = try examine(call)
        let repairs = found.filter { $0.severity == .repair }.count
        let words = DoctorWords(call.texts)
        if call.arguments.has("json") {
            call.output.bytes(json(found, words).encoded() + [UInt8(ascii: "\n")])
        } else {
            for line in found.flatMap(words.lines) { call.output.line(line) }
            call.output.line(words.summary(repairs: repairs))
        }
        if repairs > 0 { throw Ended(status: 1) }
    }

    private static func examine(_ call: Call) throws -> [Diagnosis] {
        let configuration = call.configuration
        let secrets = try Secrets()
        let examination = Examination(
            configuration.folder, try configuration.copies(), Hashing(secrets), at: Clock.now())
        let keyFile = configuration[.copiesKey].text
        let ground = examination.ground(keyFile: keyFile.isEmpty ? nil : keyFile)
        // Opening the database would make the folder.
        if ground.first?.code == .folderMissing { return ground }
        return ground + stored(examination, configuration) + copies(examination, configuration, secrets)
            + [mail(configuration)]
    }

    private static func stored(_ examination: Examination, _ configuration: Configuration) -> [Diagnosis] {
        // Opening it would make it.
        if configuration[.database].text == "sqlite", !FolderTree.exists(configuration.folder.database) {
            return [Diagnosis(.folderMissing, configuration.folder.database)]
        }
        guard
            let database = try? Instance.database(configuration, in: configuration.folder, use: .command)
        else { return [Diagnosis(.databaseUnreachable)] }
        let (found, isOfToday) = examination.engine(database)
        let record = isOfToday ? examination.record(database) : []
        database.close()
        if !isOfToday { return found }
        // The tables are those of this program, so opening the instance changes nothing.
        guard let instance = try? Instance(configuration, for: .command) else {
            return found + record + [Diagnosis(.integrityBroken, "engine", number: 1)]
        }
        defer { instance.close() }
        return found + [Examination.integrity(instance.world)] + record
    }

    private static func copies(
        _ examination: Examination, _ configuration: Configuration, _ secrets: Secrets
    ) -> [Diagnosis] {
        do throws(UsageError) {
            return examination.copies(try configuration.sealing(secrets))
        } catch {
            return [Diagnosis(.settingsWrong, "--\(Setting.copiesKey.name)")]
        }
    }

    private static func mail(_ configuration: Configuration) -> Diagnosis {
        let server: MailServer?
        do throws(UsageError) { server = try configuration.mailServer() } catch {
            return Diagnosis(.settingsWrong, "--\(Setting.mailHost.name)")
        }
        guard let server else { return Diagnosis(.mailOff) }
        do throws(OutboxFault) {
            try server.greet()
            return Diagnosis(.mailFine)
        } catch {
            switch error {
            case .temporary(let code), .permanent(let code): return Diagnosis(.mailUnreachable, code)
            }
        }
    }

    private static func json(_ found: [Diagnosis], _ words: DoctorWords) -> JSON {
        .object([
            JSON.Member("repairs", .integer(Int64(found.filter { $0.severity == .repair }.count))),
            JSON.Member(
                "findings",
                .array(
                    found.map { one in
                        .object([
                            JSON.Member("code", .string(one.code.rawValue)),
                            JSON.Member("severity", .string(one.severity.rawValue)),
                            JSON.Member("subject", .string(one.subject)),
                            JSON.Member("number", .integer(Int64(one.number))),
                            JSON.Member("sentence", .string(words.sentence(one))),
                            JSON.Member("repair", words.repair(one).map(JSON.string) ?? .null),
                        ])
                    })),
        ])
    }
}
