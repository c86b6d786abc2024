/// What prevents a test from running, in a sentence that says how to repair it.
package struct SupportFailure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
