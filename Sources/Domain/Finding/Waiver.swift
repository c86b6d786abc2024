/// How many of the words asked a sheet of the list holds at least, when too few hold them all.
package struct Waiver: Sendable, Equatable {
    package let needed: Int
    package let words: Int

    package init(needed: Int, words: Int) {
        self.needed = needed
        self.words = words
    }
}
