internal import Analysis

/// A conversation made by a seed: people of three opinions who vote on some of the statements.
struct MadeConversation {
    let people: Int
    let statements: Int
    /// Of the statements that somebody votes on, about, in thousandths.
    let share: Int

    var votes: [CastVote] {
        let opinions = WeightedChoice([5, 3, 2])
        var dice = Dice(-1)
        let leanings = (0..<statements).map { _ in (0..<3).map { _ in dice.one(of: [80, 250, 500, 750, 920]) } }
        var votes: [CastVote] = []
        votes.reserveCapacity(people * statements * (share + 50) / 1_000)
        for person in 0..<people {
            var dice = Dice(person)
            let (opinion, busy) = (opinions.draw(&dice), share * (500 + dice.below(1_000)) / 1_000)
            for statement in 0..<statements where dice.happens(busy) {
                let vote: Int8 = dice.happens(150) ? 0 : dice.happens(leanings[statement][opinion]) ? 1 : -1
                votes.append(CastVote(participant: person, statement: statement, vote: vote, time: votes.count))
            }
        }
        return votes
    }
}
