import SQL
import Testing

@Suite struct PlanReaderTests {
    private let statement =
        "SELECT f.item FROM fact f JOIN practice p ON p.id = f.practice WHERE EXISTS (SELECT 1 FROM audience u)"

    @Test(arguments: [
        ("SCAN f", ["fact"]), ("SCAN p USING INDEX practice_order", ["practice"]),
        ("SEARCH u USING AUTOMATIC COVERING INDEX (practice=?)", ["audience"]), ("SCAN practice", ["practice"]),
        ("SEARCH f USING INDEX fact_target (target=?)", []), ("USE TEMP B-TREE FOR ORDER BY", []),
        ("SCAN json_each VIRTUAL TABLE INDEX 1:", ["json_each"]),
        ("SCAN search_text VIRTUAL TABLE INDEX 0:M1", []), ("SCAN search_text VIRTUAL TABLE INDEX 0:=", []),
        ("CORRELATED SCALAR SUBQUERY 1", []),
    ])
    func aScanOfSQLiteIsFoundUnderItsAlias(_ step: String, _ tables: [String]) {
        #expect(PlanReader(dialect: .sqlite).fullScans([step], of: statement) == tables)
    }

    @Test func aScanOfPostgreSQLIsFoundWithOrWithoutAnIndex() {
        let plan = [
            "Nested Loop  (cost=0.00..1.00 rows=1 width=1)",
            "  ->  Seq Scan on fact f  (cost=0.00..1.00 rows=1 width=1)", "        Filter: (item = 'x'::text)",
            "  ->  Index Scan using practice_order on practice p  (cost=0.15..8.17 rows=1 width=1)",
            "        Filter: (id = 3)",
            "  ->  Index Only Scan using audience_readers on audience u  (cost=0.15..8.17 rows=1 width=1)",
            "        Index Cond: (audience = 'public'::text)",
            "  ->  Index Scan Backward using audit_pkey on audit  (cost=0.15..8.17 rows=1 width=1)",
        ]
        #expect(PlanReader(dialect: .postgres).fullScans(plan, of: statement) == ["audit", "fact", "practice"])
    }
}
