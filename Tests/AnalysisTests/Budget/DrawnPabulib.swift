/// Votes drawn as `.pb` files: few or many voters, equal costs, decimals, all types of ballot.
enum DrawnPabulib {
    static func bytes(_ draws: inout BudgetDraws) -> [UInt8] {
        let type = draws.one(of: ["approval", "approval", "approval", "cumulative", "scoring", "ordinal", "choose-1"])
        let projects = draws.number(1...20)
        let most = draws.one(of: [5, 10, 30, 100, 1_000])
        let hasDecimals = draws.number(0...4) == 0
        var text = "META\nkey;value\ndescription;drawn\nbudget;\(draws.number(1...most * max(1, projects / 2) + 5))\n"
        text += "vote_type;\(type)\nPROJECTS\nproject_id;cost;name\n"
        let ids = (0..<projects).map { 3 + $0 * 7 }
        let likings = ids.map { _ in draws.number(0...5) }
        for id in ids {
            let cost = draws.number(0...2) == 0 ? most / 2 + 1 : draws.number(1...most)
            text += "\(id);\(cost)\(hasDecimals ? ".\(draws.number(10...99))" : "");p\(id)\n"
        }
        let hasPoints = type == "cumulative" || type == "scoring"
        text += "VOTES\nvoter_id;vote\(hasPoints ? ";points" : "")\n"
        for voter in 0..<draws.one(of: [1, 2, 3, 5, 8, 13, 40, 120]) {
            var chosen = zip(ids, likings).filter { draws.number(0...6) < $0.1 }.map(\.0)
            if type == "choose-1" { chosen = [draws.one(of: ids)] }
            for place in chosen.indices.reversed() { chosen.swapAt(place, draws.number(0...place)) }
            let vote = chosen.map(String.init).joined(separator: ",")
            let points = chosen.map { _ in String(draws.number(1...6)) }.joined(separator: ",")
            text +=
                chosen.isEmpty && hasPoints
                ? "\(voter);None;None\n" : "\(voter);\(vote)\(hasPoints ? ";" + points : "")\n"
        }
        return Array(text.utf8)
    }
}
