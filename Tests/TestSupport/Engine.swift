/// The databases that the storage tests run on.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite, postgres
}
