/// What French asks of a program, as pure functions: folding, sort keys, slugs, words, typography, elision, numbers.
///
/// Nothing here needs Foundation or a locale: the same text gives the same bytes on every machine.
package enum French {}
