/// Why some JSON is not a fact; only damage or a newer version of the program can cause it.
package enum FactFault: Error, Sendable, Equatable {
    case notJSON(JSONFault)
    case missing(String)
    case unknownMember(String)
    case wrongType(String)
}
