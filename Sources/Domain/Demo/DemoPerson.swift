/// A fictional person of the demonstration, who signs in on the machine itself only.
package struct DemoPerson: Sendable, Equatable {
    /// What they are there to show.
    package enum Part: String, Sendable, CaseIterable {
        case administrator = "administration"
        case coordinator = "coordination"
        /// Coordinates the instance: grids, lists, prizes.
        case lead = "animation"
        case editor = "comite"
        case delegate = "deleguee"
        case otherDelegate = "second"
        case custodian = "veille"
        /// In the body and its team, without a role.
        case colleague = "collegue"
        /// An account, and nothing more.
        case member = "membre"
    }

    package let part: Part
    package let name: String
    package var mail: String { "\(part.rawValue)@aubrelle.example" }

    /// The same for all of them, shown where they sign in.
    package static let password = "miel de sarrasin 2026"
    /// The body that they carry a sheet for, and its team.
    package static let body = "Centre social L’Escale"
    package static let team = "Équipe de démonstration"

    package static let all = [
        DemoPerson(part: .administrator, name: "Administration de démonstration"),
        DemoPerson(part: .coordinator, name: "Coordination de démonstration"),
        DemoPerson(part: .lead, name: "Animation de démonstration"),
        DemoPerson(part: .editor, name: "Comité éditorial de démonstration"),
        DemoPerson(part: .delegate, name: "Personne déléguée de démonstration"),
        DemoPerson(part: .otherDelegate, name: "Seconde personne déléguée de démonstration"),
        DemoPerson(part: .custodian, name: "Veille de démonstration"),
        DemoPerson(part: .colleague, name: "Collègue de démonstration"),
        DemoPerson(part: .member, name: "Membre de démonstration"),
    ]
}
