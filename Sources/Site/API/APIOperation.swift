internal import HTTP
internal import Routes

/// One thing that programs may ask: what the description of the API says of it.
struct APIOperation {
    enum Schema: String, CaseIterable {
        case index = "Index"
        case anything = "Document"
        case me = "Me"
        case practicePage = "PracticePage"
        case practice = "Practice"
        case state = "State"
        case page = "Page"
        case collectionPage = "CollectionPage"
        case collection = "Collection"
        case vocabularyPage = "VocabularyPage"
        case reason = "Reason"
        case problem = "Problem"
    }

    let route: APIRoute
    let method: Method
    /// Name of the operation, for generated programs.
    let id: String
    let about: String
    var parameters: [APIParameter] = []
    var body: Schema?
    /// Statuses of success with what they carry; nil for nothing.
    var answers: [(status: Int, schema: Schema?)] = []
    var problems: [Int] = []
    /// Changes something, in the name of a member.
    var writes: Bool { method != .get }
    var needsToken = false

    static let all: [APIOperation] = reading + lists + changing

    private static let reading = [
        APIOperation(
            route: .index, method: .get, id: "index", about: "What is here.", answers: [(200, .index)]),
        APIOperation(
            route: .document, method: .get, id: "openapi", about: "This description.", answers: [(200, .anything)]),
        APIOperation(
            route: .me, method: .get, id: "me", about: "Whom the token acts for, what it allows, how long.",
            answers: [(200, .me)], needsToken: true),
        APIOperation(
            route: .practices, method: .get, id: "practices",
            about: "Practices by words and facets, as the page of practices finds them.",
            parameters: APIParameter.search, answers: [(200, .practicePage)]),
        APIOperation(
            route: .practice(slug: ""), method: .get, id: "practice",
            about: "A practice whole (docs/formats/sheet-json.md). An address given up answers 301.",
            answers: [(200, .practice), (301, nil)], problems: [404, 410]),
    ]

    private static let lists =
        APIRoute.Listing.allCases.map { listing in
            APIOperation(
                route: .list(listing), method: .get, id: listing.rawValue,
                about: "The list `\(listing.rawValue)`, with the columns of its export (docs/formats/lists.md).",
                parameters: [.page, .size], answers: [(200, .page)])
        } + [
            APIOperation(
                route: .collections, method: .get, id: "collections", about: "Collections by name.",
                parameters: [.page, .size], answers: [(200, .collectionPage)]),
            APIOperation(
                route: .collection(slug: ""), method: .get, id: "collection",
                about: "A collection as it is written (docs/formats/collections.md); its ETag names this state.",
                answers: [(200, .collection)], problems: [404]),
            APIOperation(
                route: .vocabularies, method: .get, id: "vocabularies", about: "Vocabularies with their versions.",
                parameters: [.page, .size], answers: [(200, .vocabularyPage)]),
            APIOperation(
                route: .vocabulary(code: ""), method: .get, id: "vocabulary", about: "The terms of a vocabulary.",
                parameters: [.page, .size], answers: [(200, .page)], problems: [404]),
        ]

    private static let refusals = [401, 403, 409, 422]

    private static let changing = [
        APIOperation(
            route: .withdrawal(slug: ""), method: .post, id: "withdraw",
            about: "Takes a sheet back, with a reason; its address answers 410 from then on.", body: .reason,
            answers: [(200, .state)], problems: refusals + [404, 410, 413, 415], needsToken: true),
        APIOperation(
            route: .publication(slug: ""), method: .post, id: "publish", about: "Puts a withdrawn sheet online again.",
            answers: [(200, .state)], problems: refusals + [404, 410, 413], needsToken: true),
        APIOperation(
            route: .collection(slug: ""), method: .put, id: "putCollection",
            about:
                "Writes a collection whole. One that is there asks for `If-Match` with the ETag that was read, and answers 409 without.",
            body: .collection, answers: [(200, .collection), (201, .collection)],
            problems: refusals + [412, 413, 415], needsToken: true),
        APIOperation(
            route: .collection(slug: ""), method: .delete, id: "removeCollection",
            about: "Removes a collection; its practices stay.",
            parameters: [
                APIParameter(
                    name: "reason", kind: .sentence, about: "Why, in one sentence; kept in the log.", isRequired: true)
            ],
            answers: [(204, nil)], problems: refusals + [404, 412, 413, 428], needsToken: true),
    ]
}
