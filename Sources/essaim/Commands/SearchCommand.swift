internal import Acts
internal import Domain
internal import French
internal import Texts

/// Finds sheets by words and choices, as the page does; a search that finds nothing is no mistake.
enum SearchCommand {
    private static let (usual, most) = (20, 1_000)

    static func run(_ call: Call) throws {
        let search = try search(call)
        if search.isEverything { throw UsageError.missingArgument("WORDS…") }
        let limit = try limit(call)
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let found = try SearchSheets(search, size: limit).perform(by: .instanceOperator, in: instance.world)
        if let unknown = found.unknown.first {
            let known = try SearchChoices(instance.world).values(of: unknown.facet)
            throw UsageError.unknownValue(
                option: "--choose", value: "\(unknown.facet.rawValue)=\(unknown.value)",
                nearest: French.nearest(unknown.value, among: known).map { "\(unknown.facet.rawValue)=\($0)" })
        }
        if call.arguments.has("json") { return call.output.bytes(SearchJSON.bytes(search.words, found)) }
        for line in SearchLines(call.texts).lines(search, found) { call.output.line(line) }
    }

    private static func search(_ call: Call) throws(UsageError) -> SheetSearch {
        var selection = SheetSelection()
        for choice in call.arguments.values["choose"] ?? [] {
            let parts = choice.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let facet = Facet(rawValue: parts[0]) else {
                let nearest = French.nearest(parts[0], among: Facet.allCases.map(\.rawValue))
                throw .unknownValue(option: "--choose", value: choice, nearest: nearest)
            }
            guard parts.count == 2, !parts[1].isEmpty else { throw .badValue(option: "--choose", value: choice) }
            selection.insert(SheetFilter(facet, parts[1]))
        }
        return SheetSearch(words: call.arguments.words.joined(separator: " "), selection, order: try order(call))
    }

    private static func order(_ call: Call) throws(UsageError) -> SheetSearch.Order? {
        guard let asked = call.arguments.options["sort"] else { return nil }
        guard let order = SheetSearch.Order(rawValue: asked) else {
            let nearest = French.nearest(asked, among: SheetSearch.Order.allCases.map(\.rawValue))
            throw .unknownValue(option: "--sort", value: asked, nearest: nearest)
        }
        return order
    }

    private static func limit(_ call: Call) throws(UsageError) -> Int {
        guard let asked = call.arguments.options["limit"] else { return usual }
        guard let limit = Int(asked), 1...most ~= limit else { throw .badValue(option: "--limit", value: asked) }
        return limit
    }
}
