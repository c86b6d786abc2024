internal import SQL

extension SQLiteDatabase {
    package func check() throws -> [String] {
        try withSource { handle in
            let budget = handle.budget
            handle.budget = nil
            defer { handle.budget = budget }
            var faults: [String] = []
            try handle.run("PRAGMA integrity_check") { row in
                let line = try row.text(0)
                if line != "ok" { faults.append(line) }
                return true
            }
            try handle.run("PRAGMA foreign_key_check") { row in
                faults.append("foreign key of \(try row.text(0))")
                return faults.count < 100
            }
            return faults
        }
    }
}
