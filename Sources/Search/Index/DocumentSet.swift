/// The documents of one facet value: a list while they are few, a bitmap once that takes less room.
package enum DocumentSet: Sendable {
    /// In increasing order.
    case few([UInt32])
    case many(Bitmap)

    /// A list takes four bytes a document, a bitmap one eighth of a byte for each document there is.
    static func isMany(_ count: Int, of documents: Int) -> Bool { count * 32 > documents }

    /// The documents of a bitmap, in the shape that takes less room.
    package init(_ bitmap: Bitmap, of documents: Int) {
        let isMany = Self.isMany(bitmap.count, of: documents)
        self = isMany ? .many(bitmap.compact) : .few(bitmap.documents.map { UInt32($0) })
    }

    package var count: Int {
        switch self {
        case .few(let list): list.count
        case .many(let bitmap): bitmap.count
        }
    }

    package func intersectionCount(_ base: Bitmap) -> Int {
        switch self {
        case .few(let list): base.intersectionCount(list)
        case .many(let bitmap): bitmap.intersectionCount(base)
        }
    }

    package func contains(_ document: Int) -> Bool {
        switch self {
        case .few(let list):
            let place = Self.place(of: document, in: list)
            return place < list.count && list[place] == UInt32(document)
        case .many(let bitmap): return bitmap.contains(document)
        }
    }

    package var bitmap: Bitmap {
        switch self {
        case .few(let list): Bitmap(list)
        case .many(let bitmap): bitmap
        }
    }

    /// Memory that the set takes.
    package var bytes: Int {
        switch self {
        case .few(let list): list.capacity * 4
        case .many(let bitmap): bitmap.bytes
        }
    }

    package func forEach(_ body: (Int) -> Void) {
        switch self {
        case .few(let list): for document in list { body(Int(document)) }
        case .many(let bitmap): bitmap.forEach(body)
        }
    }

    mutating func insert(_ document: Int, of documents: Int) {
        switch self {
        case .many(var bitmap):
            self = .few([])
            bitmap.insert(document)
            self = .many(bitmap)
        case .few(var list):
            self = .few([])
            let place = Self.place(of: document, in: list)
            if place == list.count || list[place] != UInt32(document) {
                list.insert(UInt32(document), at: place)
            }
            self = Self.isMany(list.count, of: documents) ? .many(Bitmap(list)) : .few(list)
        }
    }

    /// True when the document was there.
    mutating func remove(_ document: Int) -> Bool {
        switch self {
        case .many(var bitmap):
            guard bitmap.contains(document) else { return false }
            self = .few([])
            bitmap.remove(document)
            self = .many(bitmap)
        case .few(var list):
            let place = Self.place(of: document, in: list)
            guard place < list.count, list[place] == UInt32(document) else { return false }
            self = .few([])
            list.remove(at: place)
            self = .few(list)
        }
        return true
    }

    private static func place(of document: Int, in list: [UInt32]) -> Int {
        var range = 0..<list.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if list[middle] < UInt32(document) {
                range = (middle + 1)..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound
    }
}
