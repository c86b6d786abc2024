/// A questionnaire that nobody filled in: made up by a program, so that the demonstration has something to count.
package struct DemoAnswer: Sendable, Equatable {
    package let channel: SurveyChannel
    package let day: CalendarDay
    /// Of the relays of the campaign, by rank; nil for the open link.
    package let relay: Int?
    package let reach: SurveyWalk.Reach
    package let answers: SurveyAnswers

    init(
        channel: SurveyChannel, day: CalendarDay, relay: Int?, reach: SurveyWalk.Reach, answers: SurveyAnswers
    ) {
        self.channel = channel
        self.day = day
        self.relay = relay
        self.reach = reach
        self.answers = answers
    }

    /// A day of the collection, not a Sunday.
    static func day(_ draw: inout DemoDraw, from first: CalendarDay, to last: CalendarDay) -> CalendarDay {
        let number = first.number + draw.below(last.number - first.number + 1)
        // 1970-01-04 was a Sunday.
        let isSunday = (number - 3) % 7 == 0
        return CalendarDay(number: isSunday && number < last.number ? number + 1 : isSunday ? number - 1 : number)
    }
}
