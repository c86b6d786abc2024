internal import Domain
internal import HTML

extension SheetWords {
    /// The name of a body, with the way to its page when it has one.
    func bodyLink(_ reference: OrganisationReference) -> Markup {
        let name = written(reference.name)
        guard let link = OrganisationLink(reference).link else { return "\(name)" }
        return "<a href=\"\(link)\">\(name)</a>"
    }
}
