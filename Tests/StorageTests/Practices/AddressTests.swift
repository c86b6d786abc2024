import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct AddressTests {
    @Test(arguments: Engine.allCases) func aFormerAddressLeadsToTheCurrentOne(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let id = try shelf.practice("Premier nom")
            #expect(try shelf.practices.give(id, address: "second-nom", at: 2) == "second-nom")
            #expect(try shelf.practices.give(id, address: "troisieme-nom", at: 3) == "troisieme-nom")
            for (slug, isFormer) in [("premier-nom", true), ("second-nom", true), ("troisieme-nom", false)] {
                let found = try #require(try shelf.practices.find(address: slug))
                #expect(found.practice.id == id && found.practice.slug == "troisieme-nom")
                #expect(found.isFormer == isFormer)
            }
            #expect(try shelf.practices.find(id)?.slug == "troisieme-nom")
            #expect(try shelf.practices.find(address: "quatrieme-nom") == nil)
        }
    }

    @Test(arguments: Engine.allCases) func aPracticeTakesAFormerAddressBack(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let id = try shelf.practice("A")
            _ = try shelf.practices.give(id, address: "b", at: 2)
            #expect(try shelf.practices.give(id, address: "a", at: 3) == "a")
            #expect(try shelf.practices.find(address: "a")?.isFormer == false)
            #expect(try shelf.practices.find(address: "b")?.isFormer == true)
            #expect(try shelf.practices.give(id, address: "a", at: 4) == "a")
        }
    }

    @Test(arguments: Engine.allCases) func anAddressOnceGivenIsNeverGivenToAnother(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let ids = try (0..<3).map { _ in try shelf.practice("Même nom") }
            #expect(try ids.map { try shelf.practices.find($0)?.slug } == ["meme-nom", "meme-nom-2", "meme-nom-3"])
            _ = try shelf.practices.give(ids[0], address: "autre", at: 2)
            let later = try shelf.practice("Même nom")
            #expect(try shelf.practices.find(later)?.slug == "meme-nom-4")
            #expect(try shelf.practices.find(address: "meme-nom")?.practice.id == ids[0])
            #expect(try shelf.practices.give(ids[1], address: "meme-nom", at: 3) == "meme-nom-2")
        }
    }

    @Test(arguments: Engine.allCases) func onlyTheAddressReadByEverybodyWasPublic(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let id = try shelf.practice("A")
            #expect(try shelf.practices.find(address: "a")?.wasPublic == false)
            try shelf.practices.markPublic(id)
            _ = try shelf.practices.give(id, address: "b", at: 2)
            #expect(try shelf.practices.find(address: "a")?.wasPublic == true)
            #expect(try shelf.practices.find(address: "b")?.wasPublic == false)
        }
    }

    @Test(arguments: Engine.allCases) func anErasedPracticeHasNoAddressAndNoName(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let id = try shelf.practice("A")
            try shelf.practices.bind(id, namespace: "n", key: "k")
            _ = try shelf.practices.give(id, address: "b", at: 2)
            try shelf.practices.erase(id, at: 3)
            for slug in ["a", "b"] { #expect(try shelf.practices.find(address: slug) == nil) }
            #expect(try shelf.practices.find(id) == nil)
            #expect(try shelf.practices.isErased(id))
            #expect(try shelf.practices.find(namespace: "n", key: "k") == id)
        }
    }
}
