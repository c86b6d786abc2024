internal import Analysis
internal import Exchange
internal import Glibc

/// A public instance of Flanigan et al. 2021, in the files of the Sortition Foundation, beside the repository.
struct PublishedPanel {
    static let all = [
        PublishedPanel(name: "example_small_20", people: 200, size: 20),
        PublishedPanel(name: "example_large_200", people: 2_000, size: 200),
    ]

    let name: String
    let people: Int
    let size: Int

    private var folder: String { "../shared/data/panel/\(name)" }
    var isThere: Bool { access(folder + "/categories.csv", R_OK) == 0 }

    func problem() throws -> PanelProblem {
        let targets = try SortitionTargets(TableFile(path: folder + "/categories.csv"))
        let candidates = try SortitionCandidates(TableFile(path: folder + "/respondents.csv"), targets)
        return PanelProblem(
            size: size,
            targets: targets.features.map { feature in
                feature.values.map { PanelTarget(min: $0.min, max: $0.max, minFlex: $0.minFlex, maxFlex: $0.maxFlex) }
            }, people: candidates.answers)
    }
}

/// Where the volunteers of a trial come from.
enum PanelSource {
    case made(MadePanel)
    case published(PublishedPanel)

    var name: String {
        switch self {
        case .made: "made"
        case .published: "public"
        }
    }

    var people: Int {
        switch self {
        case .made(let one): one.people
        case .published(let one): one.people
        }
    }

    var size: Int {
        switch self {
        case .made(let one): one.size
        case .published(let one): one.size
        }
    }

    /// Those of one share of places grow.
    var series: String { "\(name) \(people / size)" }

    func problem() throws -> PanelProblem {
        switch self {
        case .made(let one): one.problem
        case .published(let one): try one.problem()
        }
    }
}
