extension French {
    /// In French 0, 1 and 1,5 are singular; the plural begins at 2.
    package static func isSingular(_ number: Int) -> Bool { number.magnitude < 2 }

    package static func isSingular(_ number: Double) -> Bool { number.magnitude < 2 }
}
