/// Every table of the open data, referenced ones before those that refer to them.
package enum DataCatalog {
    package static let all: [DataTable] = [
        .topics, .actors, .articles, .claims, .positions, .evidence, .annotations, .actorRelations, .history,
    ]
}
