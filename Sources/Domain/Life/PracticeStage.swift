/// Codes of the vocabulary of stages that the program itself speaks of.
package enum PracticeStage {
    /// « Arrêté, appris »: a stage like any other.
    package static let stopped = "arrete_appris"
}
