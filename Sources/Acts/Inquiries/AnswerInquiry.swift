package import Domain
internal import SQL
internal import Storage

/// Those who carry a sheet, or look after it, answer a question or a wish to be put in touch.
package struct AnswerInquiry: BusinessAct {
    package enum Step: Sendable, Equatable {
        /// - Parameters:
        ///   - isShown: question and answer stand on the sheet from now on.
        ///   - isChecked: whoever answers looked at what may name somebody.
        case answer(String, isShown: Bool, isChecked: Bool)
        case accept(String)
        case decline(String)
        case write(String)
        /// Whether question and answer stand on the sheet.
        case show(Bool, isChecked: Bool)
    }

    package static let act = Act.answerInquiry
    private let id: Int64
    private let step: Step
    private let letters: InquiryLetters

    package init(_ id: Int64, _ step: Step, letters: InquiryLetters) {
        self.id = id
        self.step = step
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.inquiry`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try DutyOnInquiry(id, work)
            if !found.duty.mayAnswer { throw Refusal.inquiry(.otherKind) }
            let detail = try run(found.inquiry, work)
            try work.record(Self.act, practice: found.practice.id, detail: detail)
            if case .show = step { return }
            try InquiryPeople(work, found.practice, found.access).tellAsker(of: found.inquiry, letters)
        }
    }

    private func run(_ inquiry: Inquiry, _ work: Transaction) throws -> String {
        let store = InquiryStore(work.connection)
        switch step {
        case .answer(let text, let isShown, let isChecked):
            let message = try self.message(text, inquiry, .question, work)
            if isShown && !isChecked { try refuseTraces(inquiry.text + "\n" + message.text) }
            try move(inquiry, to: .answered, work)
            try store.add(message, id: work.world.ids.next(), to: inquiry.id)
            if isShown { try store.show(inquiry.id, isShown: true) }
            return isShown ? "answered, shown" : "answered"
        case .accept(let text), .decline(let text):
            let message = try self.message(text, inquiry, .contact, work)
            let isYes = step == .accept(text)
            try move(inquiry, to: isYes ? .accepted : .declined, work)
            try store.add(message, id: work.world.ids.next(), to: inquiry.id)
            return isYes ? "accepted" : "declined"
        case .write(let text):
            let message = try self.message(text, inquiry, .contact, work)
            if inquiry.state != .accepted { throw Refusal.inquiry(.answeredAlready) }
            try store.add(message, id: work.world.ids.next(), to: inquiry.id)
            return "wrote again"
        case .show(let isShown, let isChecked):
            if inquiry.state != .answered { throw Refusal.inquiry(.otherKind) }
            let texts = [inquiry.text] + (try store.messages(of: inquiry.id).map(\.text))
            if isShown && !isChecked { try refuseTraces(texts.joined(separator: "\n")) }
            try store.show(inquiry.id, isShown: isShown)
            return isShown ? "shown" : "shown no more"
        }
    }

    private func message(
        _ text: String, _ inquiry: Inquiry, _ kind: Inquiry.Kind, _ work: Transaction
    ) throws -> InquiryMessage {
        if inquiry.kind != kind { throw Refusal.inquiry(.otherKind) }
        return try InquiryMessage(typed: text, from: .keeper, at: work.now)
    }

    /// Of two answers at once the first one holds.
    private func move(_ inquiry: Inquiry, to state: Inquiry.State, _ work: Transaction) throws {
        let isMoved = try InquiryStore(work.connection).set(
            state, of: inquiry.id, from: [.waiting], by: work.viewer.member?.id, at: work.now)
        if !isMoved { throw Refusal.inquiry(.answeredAlready) }
    }

    private func refuseTraces(_ text: String) throws(Refusal) {
        let traces = SheetTraces([(place: .message, text: text)])
        if !traces.isEmpty { throw .inquiry(.traces(traces)) }
    }
}
