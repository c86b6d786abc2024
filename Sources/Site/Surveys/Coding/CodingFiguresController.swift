internal import Analysis
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// How far two people agree, and how many answers say each thing.
struct CodingFiguresController {
    private let work: CodingPages

    init(_ work: CodingPages) { self.work = work }

    func agreement(_ place: CodingPlace) throws -> Response {
        let desk = try work.desk(place, readsAnswers: false)
        return work.lead.page(
            AgreementPage(desk, AgreementPage.Figures(desk.board), work.lead.form()).bytes)
    }

    func counts(_ place: CodingPlace) throws -> Response {
        let desk = try work.desk(place, readsAnswers: false)
        return work.lead.page(CountsPage(desk, work.lead.form()).bytes)
    }
}

extension AgreementPage.Figures {
    /// What was given apart, before any decision. A code is given with those that it makes finer: two people who say « 2 » and
    /// « 2a » agree on « 2 ».
    init(_ board: CodingBoard) {
        let pairs = board.pairs.map { pair in
            (first: board.tree.closed(pair.first.codes), second: board.tree.closed(pair.second.codes))
        }
        let lines = board.tree.codes.map { code in
            let given = pairs.map { ($0.first.contains(code.id) ? 1 : 0, $0.second.contains(code.id) ? 1 : 0) }
            let same = given.count { $0.0 == $0.1 }
            return Line(
                code: code.id, same: pairs.isEmpty ? 0 : Double(same) / Double(pairs.count),
                kappa: CoderAgreement.cohen(given),
                alpha: CoderAgreement.krippendorff(given.map { [Double($0.0), Double($0.1)] }, .nominal))
        }
        self.init(
            pairs: pairs.count, identical: pairs.count { $0.first == $0.second },
            alpha: CoderAgreement.krippendorff(sets: pairs.map { [$0.first, $0.second] }), lines: lines)
    }
}
