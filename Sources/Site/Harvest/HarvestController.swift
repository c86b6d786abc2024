internal import Acts
internal import Domain
internal import HTML
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What other catalogues take from here, by OAI-PMH: understands the request, asks an act, words the answer.
///
/// A harvester keeps no cookie: the words of the errors are in the language of the instance.
struct HarvestController {
    private let context: Context
    private var world: World { context.site.world }

    init(_ context: Context) { self.context = context }

    func answer() throws -> Response {
        let now = world.now() / 1_000_000
        let arguments = try arguments()
        let answer = HarvestAnswer(
            try content(arguments), base: context.absolute(.machine(.harvest)), arguments: arguments, now: now,
            texts: Texts(context.site.settings.language))
        // The answer tells its own time, from which the next harvest begins.
        return Response(
            headers: ["Content-Type": "text/xml; charset=utf-8", "Cache-Control": "no-store"],
            body: .bytes(answer.bytes))
    }

    private func arguments() throws -> [(name: String, value: String)] {
        let asked = context.request.query.pairs.map { (name: $0.name, value: $0.value) }
        if context.request.method != .post { return asked }
        return asked + (try context.request.form().fields.map { (name: $0.name, value: $0.value) })
    }

    private func content(_ arguments: [(name: String, value: String)]) throws -> HarvestAnswer.Content {
        do {
            return try content(HarvestRequest(arguments, seal: seal))
        } catch let fault as HarvestFault {
            return .fault(fault)
        }
    }

    private func content(_ request: HarvestRequest) throws -> HarvestAnswer.Content {
        let viewer = context.viewer
        switch request {
        case .identify:
            let earliest = try HarvestStart().perform(by: viewer, in: world)
            return .identify(name: context.publisher, contact: contact, earliest: earliest)
        case .listMetadataFormats(let identifier):
            if let identifier { _ = try HarvestSheet(identifier).perform(by: viewer, in: world) }
            return .formats
        case .listSets: return .sets(world.vocabularies.terms(of: "theme"))
        case .getRecord(let identifier):
            return .record(item(try HarvestSheet(identifier).perform(by: viewer, in: world)))
        case .list(let hasRecords, let selection, let position):
            let found = try HarvestSheets(selection, after: position, isWhole: hasRecords).perform(
                by: viewer, in: world)
            let token = found.next.map { HarvestToken(hasRecords: hasRecords, selection, after: $0).text(seal: seal) }
            return .list(
                hasRecords: hasRecords, found.items.map(item), token: token ?? (position == nil ? nil : ""),
                total: found.total, given: found.given)
        }
    }

    private func item(_ found: HarvestedSheet) -> HarvestAnswer.Item {
        HarvestAnswer.Item(found.header, found.sheet.map { context.card($0, link: context.absolute) })
    }

    /// A mail address, which the protocol requires; the one that every domain with mail has (RFC 2142) while the operator
    /// gave none.
    private var contact: String {
        let contact = context.site.settings.owner.contact
        if contact.contains("@") && !contact.contains(":") { return contact }
        let host = context.absolute(.home).address.split(separator: "/").dropFirst().first ?? ""
        return "postmaster@\(host.prefix { $0 != ":" })"
    }

    private func seal(_ text: String) -> String { context.site.fingerprint(Array("harvest \(text)".utf8)) }
}
