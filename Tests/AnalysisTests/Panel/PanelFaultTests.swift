import Testing

@testable import Analysis

@Suite struct PanelFaultTests {
    private func problem(
        _ targets: [PanelTarget], _ people: [Int], size: Int, homes: [Int?]? = nil
    ) -> PanelProblem {
        PanelProblem(size: size, targets: [targets], people: people.map { [$0] }, homes: homes)
    }

    @Test func `a question without sense is refused with what is wrong in it`() {
        let free = PanelTarget(min: 0, max: 9)
        #expect(PanelSample.fault(problem([free], [], size: 1)) == .nobody)
        #expect(PanelSample.fault(problem([free], [0], size: 0)) == .size(0))
        #expect(PanelSample.fault(problem([free], [0], size: .min)) == .size(.min))
        #expect(PanelSample.fault(problem([free], [0], size: 2)) == .tooFew(wanted: 2, people: 1))
        #expect(PanelSample.fault(problem([free], [0], size: .max)) == .tooFew(wanted: .max, people: 1))
        #expect(PanelSample.fault(problem([free], [0, 1], size: 1)) == .answer(person: 1, feature: 0))
        #expect(PanelSample.fault(problem([free], [0, -1], size: 1)) == .answer(person: 1, feature: 0))
        #expect(
            PanelSample.fault(PanelProblem(size: 1, targets: [[free]], people: [[]])) == .answer(person: 0, feature: 0))
        for target in [
            PanelTarget(min: 2, max: 1), PanelTarget(min: -1, max: 1), PanelTarget(min: 0, max: .max),
            PanelTarget(min: 1, max: 2, minFlex: 2), PanelTarget(min: 1, max: 2, maxFlex: 1),
        ] { #expect(PanelSample.fault(problem([free, target], [0, 0], size: 1)) == .target(feature: 0, value: 1)) }
    }

    @Test func `infeasible targets are named with the smallest change`() throws {
        // Four women are asked for and only two volunteer.
        let asked = PanelTarget(min: 4, max: 5)
        guard
            case .infeasible(let relaxation) = PanelSample.fault(
                problem([asked, PanelTarget(min: 0, max: 4)], [0, 0, 1, 1, 1, 1, 1, 1], size: 6))
        else { throw PanelFault.nobody }
        #expect(relaxation.places == 2 && relaxation.isSmallest && !relaxation.isBeyondFlex)
        #expect(
            relaxation.changes.map(\.old) == [asked] && relaxation.changes.map(\.new) == [PanelTarget(min: 2, max: 5)])
    }

    @Test func `raising a maximum goes before lowering a minimum of as many places`() throws {
        // Eight places, at most seven by the maxima, or the minima of the other feature give way: one is enough.
        guard
            case .infeasible(let relaxation) = PanelSample.fault(
                problem([PanelTarget(min: 0, max: 3), PanelTarget(min: 0, max: 4)], (0..<20).map { $0 % 2 }, size: 8))
        else { throw PanelFault.nobody }
        #expect(relaxation.places == 1 && relaxation.changes.allSatisfy { $0.new.min == $0.old.min })
    }

    @Test func `flexible bounds are proposed first, said when they are not enough, never used in silence`() throws {
        let people = [0, 0, 1, 1, 1, 1, 1, 1]
        for (flex, isBeyond) in [(2, false), (3, true)] {
            let asked = PanelTarget(min: 4, max: 5, minFlex: flex, maxFlex: 5)
            let other = PanelTarget(min: 0, max: 4, minFlex: 0, maxFlex: 4)
            guard case .infeasible(let relaxation) = PanelSample.fault(problem([asked, other], people, size: 6)) else {
                throw PanelFault.nobody
            }
            #expect(relaxation.isBeyondFlex == isBeyond && relaxation.places == 2)
        }
    }

    @Test func `more places than homes cannot be helped by targets`() {
        let free = PanelTarget(min: 0, max: 9)
        #expect(PanelSample.fault(problem([free], [0, 0, 0], size: 3, homes: [1, 1, 2])) == .hopeless)
    }

    @Test func `targets that only whole numbers break are found too`() throws {
        var odd = PanelSample.odd
        odd.people.removeLast(2)
        guard case .infeasible(let relaxation) = PanelSample.fault(odd) else { throw PanelFault.nobody }
        #expect(relaxation.places == 1)
    }
}
