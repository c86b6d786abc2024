internal import Acts
internal import Domain
internal import HTTP
internal import Views

/// What the forms that anybody may send without an account share: when they were made, what their private link will hold,
/// and the field that people leave empty.
struct OpenForm {
    /// Microseconds that a person needs at least to fill the form in, and may take at most.
    static let fastest: Int64 = 5_000_000
    static let slowest: Int64 = 86_400_000_000
    /// Sealed: nobody makes it older, and nobody chooses the private link.
    let moment: String
    let begunAt: Int64?
    /// What the address of the private link will hold.
    let token: String?
    let isTrapped: Bool

    init(_ form: Form, _ world: World) {
        moment = form.first(ReportFields.moment) ?? ""
        isTrapped = form.first(ReportFields.trap)?.isEmpty == false
        let parts = world.credentials.open(moment).map {
            String(decoding: $0, as: UTF8.self).split(separator: " ").map(String.init)
        }
        begunAt = parts.flatMap { $0.count == 2 ? Int64($0[0]) : nil }
        token = parts.flatMap { $0.count == 2 ? $0[1] : nil }
    }

    static func moment(_ world: World) -> String {
        world.credentials.seal(Array("\(world.now()) \(world.credentials.newToken())".utf8))
    }
}

/// How often such a form may be sent, from one line to the network and for the whole site.
struct OpenFormLimits {
    private let context: Context
    private let tries: [(SignInLimits.Surface, String)]

    init(_ context: Context) {
        self.context = context
        tries = [(.report, context.request.neighbourhood), (.reportSite, "")]
    }

    /// - Returns: seconds to wait, and then none is counted; nil when all are let through.
    func take() -> Int? {
        for (index, one) in tries.enumerated() {
            if let seconds = context.site.limits.take(one.0, one.1, at: context.site.world.now()) {
                giveBack(tries.prefix(index))
                return seconds
            }
        }
        return nil
    }

    /// Nothing was kept after all.
    func giveBack() { giveBack(tries[...]) }

    private func giveBack(_ tries: ArraySlice<(SignInLimits.Surface, String)>) {
        for (surface, name) in tries { context.site.limits.giveBack(surface, name, at: context.site.world.now()) }
    }

    /// Nobody proved that the address is theirs: it gets no more than any other.
    func mayMail(_ contact: String) -> Bool {
        guard let address = MailAddress(contact) else { return true }
        return context.site.limits.take(.mail, address.key, at: context.site.world.now()) == nil
    }
}
