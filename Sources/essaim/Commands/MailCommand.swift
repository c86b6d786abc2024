internal import Acts
internal import Domain
internal import Glibc
internal import Outbox
internal import Storage
internal import Texts

/// Shows the outbox, tries the mail server and notes what comes back.
enum MailCommand {
    /// Bytes of a delivery report.
    private static let limit = 4 << 20

    static func run(_ call: Call) throws {
        try call.run(["list": list, "show": show, "test": test, "bounce": bounce])
    }

    private static func list(_ call: Call) throws {
        _ = try call.words("list")
        let outbox = try perform(ListOutbox(), call)
        if call.arguments.has("json") { return call.answer(.array(outbox.messages.map(MailWords.json))) }
        let words = MailWords(call.texts)
        if outbox.messages.isEmpty { call.output.line(call.texts.outbox.none) }
        for message in outbox.messages { call.output.line(words.line(message)) }
    }

    private static func show(_ call: Call) throws {
        let number = try call.words("show", "NUMBER")[1]
        guard let id = Int64(number) else { throw UsageError.unexpectedArgument(number) }
        let message = try perform(ReadMessage(id), call)
        if call.arguments.has("json") { return call.answer(MailWords.json(message)) }
        let words = MailWords(call.texts)
        call.output.line(words.line(message))
        call.output.line("")
        call.output.line(message.body ?? call.texts.outbox.forgottenText)
    }

    /// Without the outbox: what the server says is known at once.
    private static func test(_ call: Call) throws {
        let address = try call.words("test", "ADDRESS")[1]
        let texts = call.texts.outbox
        guard let server = try call.configuration.mailServer() else { throw call.refused(texts.noServerSet) }
        let now = Clock.now()
        let name = call.configuration[.operatorName].text
        let mail = Mail(
            id: now, to: address, subject: texts.testSubject,
            body: "\(texts.testBody(name: name.isEmpty ? call.texts.common.siteName : name))\n",
            language: call.texts.language.rawValue, date: now / 1_000_000)
        do throws(OutboxFault) {
            try server.send(mail)
        } catch {
            throw call.refused(texts.testFailed(reason: texts.reason(error.code)))
        }
        call.output.line(texts.tested(address: address))
    }

    /// A mail server that pipes any other mail here must not hold it for refused.
    private static func bounce(_ call: Call) throws {
        _ = try call.words("bounce")
        let texts = call.texts.outbox
        guard let sender = call.configuration.mailSender() else { throw call.refused(texts.noSender) }
        guard let report = DeliveryReport(input(), from: sender) else { return call.output.line(texts.bounceIgnored) }
        let act = RecordBounce(message: report.message, status: report.status, isHard: report.isHard)
        switch try perform(act, call) {
        case .ignored: call.output.line(texts.bounceIgnored)
        case .noted: call.output.line(texts.bounceNoted(id: String(report.message)))
        case .unreachable: call.output.line(texts.bounceUnreachable(id: String(report.message)))
        }
    }

    /// The standard input, no further than a report can be long.
    private static func input() -> [UInt8] {
        var bytes: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let count = read(STDIN_FILENO, &room, room.count)
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { break }
            bytes += room[..<count]
        }
        return bytes
    }

    private static func perform<A: BusinessAct>(_ act: A, _ call: Call) throws -> A.Outcome {
        try call.perform(act, absent: call.texts.outbox.notFound)
    }
}
