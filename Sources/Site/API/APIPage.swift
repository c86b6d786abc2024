internal import Domain

/// One page of a list: the same envelope everywhere.
struct APIPage {
    let items: [JSON]
    /// Of the whole list.
    let total: Int
    let page: Int
    let size: Int

    init(items: [JSON], total: Int, page: Int, size: Int) {
        self.items = items
        self.total = total
        self.page = page
        self.size = size
    }

    /// The page of a list that is held whole.
    init(of all: [JSON], _ parameters: APIParameters) {
        let first = (parameters.page - 1) * parameters.size
        items = Array(all.dropFirst(first).prefix(parameters.size))
        total = all.count
        page = parameters.page
        size = parameters.size
    }

    func json(more: [JSON.Member] = []) -> JSON {
        .object(
            [
                JSON.Member("items", .array(items)), JSON.Member("total", .integer(Int64(total))),
                JSON.Member("page", .integer(Int64(page))), JSON.Member("size", .integer(Int64(size))),
                JSON.Member("pages", .integer(Int64((total + size - 1) / size))),
            ] + more)
    }
}
