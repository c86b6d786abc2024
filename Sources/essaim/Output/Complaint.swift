internal import Acts
internal import Domain
internal import Exchange
internal import HTTP
internal import SQL
internal import Site
internal import Storage
internal import Texts

/// Says what went wrong in one sentence of the reader's language and gives the exit status; never a trace.
struct Complaint {
    private static let userMistake: Int32 = 64
    private let texts: Texts
    private let output: Output
    private var cli: CliTexts { texts.cli }

    init(_ texts: Texts, _ output: Output) {
        self.texts = texts
        self.output = output
    }

    /// - Returns: 64 for a mistake of the person, 1 for anything else.
    func explain(_ error: any Error) -> Int32 {
        if let ended = error as? Ended { return ended.status }
        if let sentence = mistake(error) {
            output.complaint(sentence)
            return Self.userMistake
        }
        output.complaint(fault(error))
        return 1
    }

    private func mistake(_ error: any Error) -> String? {
        switch error {
        case let usage as UsageError: self.usage(usage)
        case let file as PracticesFileError: ImportWords(texts).sentence(file)
        case let table as PracticeTableError: ImportWords(texts).sentence(table)
        case let table as TableError: TableWords(texts).sentence(table)
        case let file as TerritoriesFileError: TerritoryWords(texts).sentence(file)
        case let file as BoundariesFileError: TerritoryWords(texts).sentence(file)
        case let vocabulary as VocabularyError: VocabularyReport(texts).sentence(vocabulary)
        case let refusal as Refusal: self.refusal(refusal)
        case TimeZone.Failure.unknown(let name): cli.errorUnknownTimeZone(name: name)
        case let archive as ArchiveFault: ArchiveWords(texts).sentence(archive)
        case let restore as RestoreFault: self.restore(restore)
        case let server as ServerError: self.server(server)
        default: nil
        }
    }

    private func usage(_ error: UsageError) -> String {
        switch error {
        case .unknownCommand(let name, let nearest): suggest(cli.errorUnknownCommand(name: name), nearest)
        case .unknownOption(let name, let nearest): suggest(cli.errorUnknownOption(name: name), nearest)
        case .missingValue(let option): cli.errorMissingValue(name: option)
        case .badValue(let option, let value): cli.errorBadValue(name: option, value: value)
        case .unknownValue(let option, let value, let nearest):
            suggest(cli.errorBadValue(name: option, value: value), nearest)
        case .incomplete(let option, let missing): cli.errorIncomplete(name: option, missing: missing)
        case .missingArgument(let name): cli.errorMissingArgument(name: argument(name))
        case .unexpectedArgument(let word): cli.errorUnexpectedArgument(name: word)
        case .unknownTimeZone(let name): cli.errorUnknownTimeZone(name: name)
        case .badLine(let file, let line): cli.errorBadLine(file: file, line: line)
        case .unreadable(let file): cli.errorCannotRead(file: file)
        case .badKey(let file): cli.copiesKeyBad(file: file)
        case .unwritable(let file): cli.errorCannotWrite(file: file)
        }
    }

    /// As the help of that language calls it.
    private func argument(_ name: String) -> String {
        switch name {
        case "FILE": cli.argumentFile
        case "DIR": cli.argumentFolder
        case "LIST": cli.argumentList
        case "SLUG": cli.argumentSlug
        case "NAME": cli.argumentName
        case "NUMBER": cli.argumentNumber
        case "ADDRESS": cli.argumentAddress
        case "CANDIDATES": cli.argumentCandidates
        case "TARGETS": cli.argumentTargets
        case "SEED": cli.argumentSeed
        case "WORD": cli.argumentWord
        case "WORDS…": cli.argumentWords
        default: name
        }
    }

    private func suggest(_ sentence: String, _ nearest: String?) -> String {
        guard let nearest else { return sentence }
        return "\(sentence) \(cli.suggestion(name: nearest))"
    }

    private func refusal(_ refusal: Refusal) -> String {
        switch refusal {
        case .notFound, .gone: cli.refusedNotFound
        case .forbidden, .confirmationNeeded: cli.refusedForbidden
        case .stale: cli.refusedStale
        case .invalid: texts.imports.nothingChanged
        case .reasonMissing: cli.refusedReason
        case .nothingToDo: cli.refusedNothingToDo
        case .notEmpty: cli.refusedNotEmpty
        case .tooMany(let limit): texts.formats.tooManyToExport(limit: limit)
        case .organisation(let refusal): OrganisationWords(texts).sentence(refusal)
        case .undone: texts.batches.refusedUndone
        case .changedSince: texts.batches.refusedChanged
        case .collections: texts.collections.nothingChanged
        case .account(let refusal): texts.accounts.sentence(refusal)
        case .unmergeable(let obstacle): MergeWords(texts).sentence(obstacle)
        case .members(let refusal): texts.members.sentence(refusal)
        case .bearing(let refusal): texts.bearing.sentence(refusal)
        // Tokens are made on their page only.
        case .token: cli.refusedForbidden
        // Practices are made known, answered and written on their pages only.
        case .report, .editing, .file, .cosigning, .gate, .reply, .inquiry, .review, .grid, .adoption, .plan,
            .prize, .calendar:
            cli.refusedForbidden
        case .survey(let refusal): SurveyWords(texts).sentences(refusal).joined(separator: " ")
        }
    }

    private func server(_ error: ServerError) -> String? {
        switch error {
        case .addressInUse(let port): cli.errorPortTaken(port: String(port))
        case .notPermitted(let port): cli.errorPortForbidden(port: String(port))
        case .invalidAddress(let text): cli.errorBadValue(name: "--address", value: text)
        case .invalidProxy(let text): cli.errorBadValue(name: "--trusted-proxy", value: text)
        default: nil
        }
    }

    private func restore(_ fault: RestoreFault) -> String? {
        switch fault {
        case .holdsData: cli.errorHoldsData
        case .otherEngine: cli.errorOtherEngine
        case .unsound(let faults): cli.errorUnsound(n: faults)
        case .rowCount: cli.errorUnsound(n: 1)
        }
    }

    private func fault(_ error: any Error) -> String {
        switch error {
        case StorageError.databaseTooNew: return cli.errorDatabaseNewer
        case StorageError.migrationChanged(let number): return cli.errorMigrationChanged(number: String(number))
        case DataLockFault.inUse: return cli.errorInUse
        case let fault as SQLError: return database(fault)
        case is FileFault, is FileStoreError: return cli.errorDisk
        default: return cli.errorUnexpected(reference: "\(error)")
        }
    }

    private func database(_ fault: SQLError) -> String {
        switch fault.code {
        case .busy, .timeout: cli.errorDatabaseBusy
        case .corrupt: cli.errorDatabaseDamaged
        case .full: cli.errorFull
        case .disk: cli.errorDisk
        case .tooNew: cli.errorDatabaseNewer
        // The engine's own words may quote the address, and with it a password.
        case .connection: cli.errorDatabaseUnreachable
        default: cli.errorUnexpected(reference: fault.description)
        }
    }
}
