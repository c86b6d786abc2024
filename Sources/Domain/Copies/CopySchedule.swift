/// When the server copies the whole instance, and how long it keeps those copies.
package struct CopySchedule: Sendable, Equatable {
    /// A moment on the wall clock of the instance.
    package struct LocalHour: Sendable, Equatable {
        /// Days since 1970-01-01.
        package let day: Int
        package let hour: Int

        package init(day: Int, hour: Int) {
            self.day = day
            self.hour = hour
        }
    }

    /// When the next copy is due.
    package enum Next: Sendable, Equatable {
        /// The hour is past, and there is none of today.
        case now
        case at(LocalHour)
    }

    /// After so many hours without one, something is wrong: a day, and the hour in which the server gets to it.
    package static let patience: Int64 = 26

    /// Where copies are, also those made before a migration.
    package let folder: String
    /// False: no copy is made by itself.
    package let isOn: Bool
    /// Of the wall clock.
    package let hour: Int
    /// Of so many latest days with copies, the last one is kept.
    package let days: Int
    /// The same for weeks that begin on Monday.
    package let weeks: Int
    package let isSealed: Bool

    package init(folder: String, isOn: Bool, hour: Int, days: Int, weeks: Int, isSealed: Bool) {
        self.folder = folder
        self.isOn = isOn
        self.hour = hour
        self.days = days
        self.weeks = weeks
        self.isSealed = isSealed
    }

    /// - Parameter last: the local day of the last scheduled copy; nil before the first.
    package func next(at now: LocalHour, last: Int?) -> Next {
        if now.hour < hour { return .at(LocalHour(day: now.day, hour: hour)) }
        if let last, last >= now.day { return .at(LocalHour(day: now.day + 1, hour: hour)) }
        return .now
    }

    /// Scheduled copies that no rule keeps any longer; those that somebody asked for are theirs to remove.
    ///
    /// Days and weeks without a copy do not count, so that a server that stood still for months keeps what it had.
    ///
    /// - Parameter day: the local day of a moment in microseconds since 1970 UTC.
    package func outlived(_ copies: [KeptCopy], day: (Int64) -> Int) -> [KeptCopy] {
        let scheduled = copies.filter { $0.kind == .scheduled }.sorted { $0.madeAt > $1.madeAt }
        var daysKept: Set<Int> = []
        var weeksKept: Set<Int> = []
        return scheduled.enumerated().filter { index, copy in
            let made = day(copy.madeAt)
            let isOfDay = daysKept.count < days && daysKept.insert(made).inserted
            let isOfWeek = weeksKept.count < weeks && weeksKept.insert(Self.week(made)).inserted
            return index > 0 && !isOfDay && !isOfWeek
        }.map(\.element)
    }

    /// 1970-01-01 was a Thursday.
    private static func week(_ day: Int) -> Int { (day + 3) / 7 }
}
