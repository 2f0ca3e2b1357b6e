/// The names of the fields that files have.
package enum RecordField: String, CodingKey {
    case id, entities, actors, quotes
    case start, end, text
    case type, link, actor, value, confidence
    case name, aliases, role, affiliation
    case kind, cue, speaker, date, place, channel
    case amount, to, currency, unit
}
