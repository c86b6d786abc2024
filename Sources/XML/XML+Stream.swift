extension XML {
    /// Reads a document of any length piece by piece: nothing of it is kept, a document type is refused unread.
    ///
    /// - Parameters:
    ///   - read: fills the bytes it is given and returns how many it filled, 0 at the end.
    /// - Throws: `XMLError`, or what `read` and the visitor throw. What the visitor was told before stays told.
    package static func stream(
        to visitor: any XMLVisitor, depthLimit: Int = 256, from read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws {
        let feed = try XMLFeed(visitor, depthLimit: depthLimit)
        try withUnsafeTemporaryAllocation(byteCount: 1 << 15, alignment: 1) { piece in
            while true {
                let count = try read(piece)
                try feed.take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
                if count == 0 { return }
            }
        }
    }
}
