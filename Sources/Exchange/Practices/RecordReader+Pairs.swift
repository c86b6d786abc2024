internal import Domain

/// The obstacle that each lever says it lifted: levers may come first in a record.
extension RecordReader {
    mutating func pairObstacles() {
        let obstacles = ToldObstacles(drafts)
        for lifting in liftings {
            do throws(TableFault) {
                drafts[lifting.draft].fact.text = try obstacles.words(of: drafts[lifting.draft].fact.text ?? "")
            } catch {
                refuse(lifting.path, error.reason)
            }
        }
    }
}
