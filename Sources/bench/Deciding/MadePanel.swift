internal import Analysis

/// A draw by lot made by a seed: volunteers who are not like the population, targets that follow the population.
struct MadePanel {
    let people: Int
    let size: Int

    var problem: PanelProblem {
        var dice = Dice(-2)
        var targets: [[PanelTarget]] = []
        var answers = [[Int]](repeating: [], count: people)
        let room = max(1, size / 50)
        for values in [2, 5, 6, 4, 3, 3] {
            let population = (0..<values).map { _ in 20 + dice.below(60) }
            let sum = population.reduce(0, +)
            targets.append(
                population.map { weight in
                    let share = weight * size / sum
                    return PanelTarget(min: max(0, share - room), max: share + room + 1)
                })
            // Some come twice as often as they should, others half as often.
            let comers = WeightedChoice(population.map { $0 * dice.one(of: [50, 75, 100, 150, 200]) })
            for person in answers.indices { answers[person].append(comers.draw(&dice)) }
        }
        return PanelProblem(size: size, targets: targets, people: answers)
    }
}
