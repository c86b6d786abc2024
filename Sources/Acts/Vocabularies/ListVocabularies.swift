package import Domain
internal import Storage

/// Reads the shared lists of words as they are now.
package struct ListVocabularies: BusinessAct {
    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> [Vocabulary] {
        try requireInstance(viewer)
        return world.vocabularies.all
    }
}
