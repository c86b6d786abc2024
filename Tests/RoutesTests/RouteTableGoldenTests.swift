import Routes
import TestSupport
import Testing

/// The table of addresses, kept as a file so that a change of it is seen in a review.
@Suite struct RouteTableGoldenTests {
    @Test func theTableOfAddressesIsTheOneThatWasReviewed() throws {
        let lines = Route.table.map { entry in
            "\(entry.methods.joined(separator: ","))\t\(entry.pattern)\t\(entry.name)"
                + "\tbody \(entry.bodyLimit)\t\(entry.isInline ? "inline" : "worker")\n"
        }
        let golden = GoldenFile("Golden/routes.txt", beside: #filePath)
        let found = try golden.compare(lines.joined())
        #expect(found == nil, "\(golden.advice(for: "RouteTableGoldenTests"))")
    }
}
