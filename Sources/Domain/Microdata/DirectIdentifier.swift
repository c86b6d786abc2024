/// What names a person, a device or a moment in a column; such columns are left out unless somebody asks for them.
package enum DirectIdentifier: String, Sendable, CaseIterable {
    case name, mail, phone, address, birth, place, network
    /// Who typed it in, or with what.
    case collector
    /// When it was typed in, to the second.
    case moment
    /// A number that a server gave.
    case key
}
