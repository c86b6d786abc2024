/// How much a sheet tells, by the sections that say something; never a mark: a first step is legitimate.
package enum Completeness: String, Sendable, CaseIterable {
    /// At most three sections: what, where, who.
    case brief = "breve"
    case developed = "developpee"
    /// Nine sections or more.
    case detailed = "detaillee"

    package init(sections: Int) {
        self = sections < 4 ? .brief : sections < 9 ? .developed : .detailed
    }
}
