/// A vote on a shared budget made by a seed, as the lines of a `.pb` file: some projects are liked more, voters who like
/// one place better than the others, costs that grow with the number of voters.
struct MadeBudget {
    let projects: Int
    let voters: Int

    var pabulib: String {
        var dice = Dice(-3)
        let costs = (0..<projects).map { _ in voters * (200 + dice.below(5_800)) / 100 }
        let likings = (0..<projects).map { _ in 20 + dice.below(180) }
        let budget = costs.reduce(0, +) / 4
        var text = "META\nkey;value\ndescription;made by a seed\nbudget;\(budget)\nvote_type;approval\n"
        text += "PROJECTS\nproject_id;cost;name\n"
        for (project, cost) in costs.enumerated() { text += "\(project + 1);\(cost);project \(project + 1)\n" }
        text += "VOTES\nvoter_id;vote\n"
        for voter in 0..<voters {
            var dice = Dice(voter)
            let place = dice.below(5)
            let chosen = likings.indices.filter { dice.happens($0 % 5 == place ? 3 * likings[$0] : likings[$0]) }
            let vote = (chosen.isEmpty ? [place] : chosen).map { String($0 + 1) }.joined(separator: ",")
            text += "\(voter + 1);\(vote)\n"
        }
        return text
    }
}
