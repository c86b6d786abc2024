import TestSupport
import Testing

/// What an outside harvester takes from the program, over a socket.
@Suite struct HarvesterTests {
    private static let script = """
        from sickle import Sickle
        from sickle.oaiexceptions import BadArgument, CannotDisseminateFormat, IdDoesNotExist, NoRecordsMatch
        site = Sickle(sys.argv[1])
        expected, deleted = int(sys.argv[2]), int(sys.argv[3])
        answer = site.Identify()
        assert answer.deletedRecord == "persistent" and answer.granularity == "YYYY-MM-DDThh:mm:ssZ"
        assert answer.protocolVersion == "2.0" and answer.baseURL == sys.argv[1]
        assert [f.metadataPrefix for f in site.ListMetadataFormats()] == ["oai_dc"]
        records = list(site.ListRecords(metadataPrefix="oai_dc"))
        names = [r.header.identifier for r in records]
        assert len(records) == len(set(names)) == expected, len(records)
        gone = [r for r in records if r.deleted]
        assert len(gone) == deleted, len(gone)
        alive = [r for r in records if not r.deleted]
        assert all(r.metadata["title"] and r.metadata["identifier"][0].startswith("http") for r in alive)
        headers = list(site.ListIdentifiers(metadataPrefix="oai_dc"))
        assert [h.identifier for h in headers] == names
        assert len(list(site.ListRecords(metadataPrefix="oai_dc", ignore_deleted=True))) == expected - deleted
        sets = [s.setSpec for s in site.ListSets()]
        by_set = {name: 0 for name in sets}
        for header in headers:
            for name in header.setSpecs:
                by_set[name] += 1
        for name, count in by_set.items():
            if count:
                found = list(site.ListIdentifiers(metadataPrefix="oai_dc", set=name))
                assert len(found) == count, (name, len(found), count)
        for record in records[:3] + gone:
            assert site.GetRecord(identifier=record.header.identifier, metadataPrefix="oai_dc").deleted == record.deleted
        stamps = [h.datestamp for h in headers]
        assert stamps == sorted(stamps)
        last = list(site.ListIdentifiers(**{"metadataPrefix": "oai_dc", "from": stamps[-1]}))
        assert 0 < len(last) == sum(stamp == stamps[-1] for stamp in stamps)
        for error, ask in [
            (NoRecordsMatch, lambda: site.ListRecords(metadataPrefix="oai_dc", until="1999-01-01")),
            (IdDoesNotExist, lambda: site.GetRecord(identifier="urn:uuid:x", metadataPrefix="oai_dc")),
            (CannotDisseminateFormat, lambda: site.ListRecords(metadataPrefix="marc21")),
            (BadArgument, lambda: site.ListRecords(metadataPrefix="oai_dc", surplus="x")),
        ]:
            try:
                ask()
                raise AssertionError(error)
            except error:
                pass
        """

    @Test(arguments: Engine.allCases)
    func `sickle harvests every sheet by tokens, and hears of those taken back`(_ engine: Engine) throws {
        let fixture = try DatabaseFixture(engine)
        let folder = try DataFolder()
        let database = fixture.address.map { ["--database", $0] } ?? []
        let site = try RunningSite(folder, ["--demo"] + database)
        let base = "\(site.address)/oai"
        try Validators.run(Self.script, [base, "141", "0"])
        let withdrawn = try folder.run(
            ["sheet", "withdraw", "mission-interface", "--reason", "essai"] + database)
        #expect(withdrawn.status == 0, "\(withdrawn.errors)")
        let erased = try folder.run(
            ["sheet", "erase", "gip-gers-solidaire", "--reason", "essai"] + database)
        #expect(erased.status == 0, "\(erased.errors)")
        try Validators.run(Self.script, [base, "141", "2"])
        #expect(throws: SupportFailure.self) { try Validators.run(Self.script, [base, "141", "1"]) }
        withExtendedLifetime(fixture) {}
    }
}
