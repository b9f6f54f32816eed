import ArchiveModel
import Hypertext

/// `/data/record.schema.json`: what `index.json` holds, as a JSON Schema (draft 2020-12, https://json-schema.org/).
struct RecordSchemaFile: SiteFile {
    static let format: ExportFormat? = .json

    static func files(of site: Site) -> [RecordSchemaFile] { [RecordSchemaFile()] }

    func route(on site: Site) -> Route { Routes.recordSchema }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        output.append(utf8: Self.head)
        JSONValue.text(site.routes.absolute(Routes.recordSchema).text).append(to: &output)
        output.append(utf8: Self.tail + "\n")
    }

    private static let head = ##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "##

    private static let tail = #"""
        , "title": "A record of the archive",
          "description": "index.json beside the page of a record. What there is nothing of is left out. Addresses are absolute.",
          "oneOf": [
            {"$ref": "#/$defs/article"},
            {"$ref": "#/$defs/claim"},
            {"$ref": "#/$defs/actor"},
            {"$ref": "#/$defs/topic"},
            {"$ref": "#/$defs/withdrawn"}
          ],
          "$defs": {
            "article": {
              "description": "Something that was published.", "type": "object",
              "properties": {
                "$schema": {"$ref": "#/$defs/address"}, "version": {"const": 1}, "type": {"const": "article"},
                "id": {"type": "string"}, "url": {"$ref": "#/$defs/address"}, "language": {"$ref": "#/$defs/language"},
                "title": {"type": "string"},
                "summary": {"type": "string", "description": "One or two sentences, plain text."},
                "published": {"$ref": "#/$defs/date"},
                "kind": {"enum": ["news", "report", "statement", "transcript", "post", "broadcast", "other"]},
                "text": {"enum": ["full", "excerpt", "digest", "translation"]},
                "display": {"enum": ["full", "excerpts"]}, "outlet": {"$ref": "#/$defs/name"},
                "authors": {"type": "array", "items": {"$ref": "#/$defs/name"}, "minItems": 1},
                "original": {"$ref": "#/$defs/address"}, "archived": {"$ref": "#/$defs/address"},
                "accessed": {"$ref": "#/$defs/date"}, "updated": {"$ref": "#/$defs/date"},
                "origin": {"$ref": "#/$defs/reference"},
                "topics": {"type": "array", "items": {"$ref": "#/$defs/reference"}, "minItems": 1},
                "media": {"type": "array", "items": {"$ref": "#/$defs/medium"}, "minItems": 1},
                "counts": {
                  "description": "How much of what the page shows.", "type": "object",
                  "properties": {
                    "annotations": {"type": "integer", "minimum": 0}, "claims": {"type": "integer", "minimum": 0},
                    "actors": {"type": "integer", "minimum": 0}
                  },
                  "required": ["annotations", "claims", "actors"], "additionalProperties": false
                },
                "aliases": {"$ref": "#/$defs/aliases"},
                "translations": {"$ref": "#/$defs/translations"},
                "draft": {"const": true},
                "history": {"$ref": "#/$defs/history"},
                "extra": {"$ref": "#/$defs/extra"}
              },
              "required": [
                "$schema", "version", "type", "id", "url", "language", "title", "published", "kind", "text", "display", "counts"
              ],
              "additionalProperties": false
            },
            "claim": {
              "description": "A checkable proposition, which is the title.", "type": "object",
              "properties": {
                "$schema": {"$ref": "#/$defs/address"}, "version": {"const": 1}, "type": {"const": "claim"},
                "id": {"type": "string"}, "url": {"$ref": "#/$defs/address"}, "language": {"$ref": "#/$defs/language"},
                "title": {"type": "string"},
                "verdict": {
                  "description": "The archive's own; absent where the claim is not rated.", "type": "object",
                  "properties": {
                    "id": {"type": "string"}, "label": {"type": "string"},
                    "tone": {"enum": ["true", "mixed", "false", "open"]}, "value": {"type": "integer"}
                  },
                  "required": ["id", "label", "tone"], "additionalProperties": false
                },
                "summary": {"type": "string", "description": "One or two sentences, plain text."},
                "reviewed": {"$ref": "#/$defs/date"},
                "reviewers": {"type": "array", "items": {"type": "string"}, "minItems": 1},
                "made": {"$ref": "#/$defs/date"},
                "disputed": {"type": "boolean", "description": "Whether somebody denies or questions what others assert."},
                "about": {"type": "array", "items": {"$ref": "#/$defs/reference"}, "minItems": 1},
                "positions": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "by": {"$ref": "#/$defs/reference"},
                      "stance": {"enum": ["asserts", "denies", "questions", "retracts"]}, "on": {"$ref": "#/$defs/date"},
                      "confidence": {"enum": ["low", "moderate", "high"]},
                      "likelihood": {"type": "string", "description": "A term of ICD 203, or fact; the actor's, never the archive's."},
                      "in": {"$ref": "#/$defs/reference"}, "url": {"$ref": "#/$defs/address"},
                      "quote": {"type": "string"},
                      "verified": {
                        "type": "boolean",
                        "description": "Whether the words were found in the text of the archived article."
                      },
                      "note": {"type": "string"}
                    },
                    "required": ["by", "stance"], "additionalProperties": false
                  },
                  "minItems": 1
                },
                "evidence": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "stance": {"enum": ["supports", "undermines", "context"]},
                      "article": {"$ref": "#/$defs/reference"}, "url": {"$ref": "#/$defs/address"},
                      "title": {"type": "string"}, "quote": {"type": "string"},
                      "verified": {
                        "type": "boolean",
                        "description": "Whether the words were found in the text of the archived article."
                      },
                      "translation": {"type": "string"}, "page": {"type": "string"}, "publisher": {"type": "string"},
                      "published": {"$ref": "#/$defs/date"}, "archived": {"$ref": "#/$defs/address"},
                      "accessed": {"$ref": "#/$defs/date"}, "note": {"type": "string"}
                    },
                    "required": ["stance"], "additionalProperties": false
                  },
                  "minItems": 1
                },
                "relations": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "kind": {"enum": ["revises", "narrows", "contradicts", "repeats"]},
                      "claim": {"$ref": "#/$defs/reference"}
                    },
                    "required": ["kind", "claim"], "additionalProperties": false
                  },
                  "minItems": 1
                },
                "topics": {"type": "array", "items": {"$ref": "#/$defs/reference"}, "minItems": 1},
                "media": {"type": "array", "items": {"$ref": "#/$defs/medium"}, "minItems": 1},
                "counts": {
                  "description": "How much of what the page shows.", "type": "object",
                  "properties": {
                    "positions": {"type": "integer", "minimum": 0}, "evidence": {"type": "integer", "minimum": 0},
                    "citations": {"type": "integer", "minimum": 0}
                  },
                  "required": ["positions", "evidence", "citations"], "additionalProperties": false
                },
                "aliases": {"$ref": "#/$defs/aliases"},
                "translations": {"$ref": "#/$defs/translations"},
                "draft": {"const": true},
                "history": {"$ref": "#/$defs/history"},
                "extra": {"$ref": "#/$defs/extra"}
              },
              "required": ["$schema", "version", "type", "id", "url", "language", "title", "disputed", "counts"],
              "additionalProperties": false
            },
            "actor": {
              "description": "A person, organisation, state, group or outlet; the title is its name.", "type": "object",
              "properties": {
                "$schema": {"$ref": "#/$defs/address"}, "version": {"const": 1}, "type": {"const": "actor"},
                "id": {"type": "string"}, "url": {"$ref": "#/$defs/address"}, "language": {"$ref": "#/$defs/language"},
                "title": {"type": "string"},
                "summary": {"type": "string", "description": "One or two sentences, plain text."},
                "kind": {"enum": ["person", "organisation", "state", "group", "outlet"]},
                "alsoKnownAs": {"type": "array", "items": {"type": "string"}, "minItems": 1},
                "sameAs": {"type": "array", "items": {"$ref": "#/$defs/address"}, "minItems": 1},
                "relations": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "as": {"type": "string"}, "to": {"$ref": "#/$defs/reference"}, "since": {"$ref": "#/$defs/date"},
                      "until": {"$ref": "#/$defs/date"}, "article": {"$ref": "#/$defs/reference"},
                      "quote": {"type": "string"},
                      "verified": {
                        "type": "boolean",
                        "description": "Whether the words were found in the text of the archived article."
                      }
                    },
                    "required": ["as", "to"], "additionalProperties": false
                  },
                  "minItems": 1
                },
                "counts": {
                  "description": "How much of what the page shows.", "type": "object",
                  "properties": {
                    "statements": {"type": "integer", "minimum": 0}, "positions": {"type": "integer", "minimum": 0},
                    "claimsAbout": {"type": "integer", "minimum": 0}, "mentions": {"type": "integer", "minimum": 0}
                  },
                  "required": ["statements", "positions", "claimsAbout", "mentions"], "additionalProperties": false
                },
                "aliases": {"$ref": "#/$defs/aliases"},
                "translations": {"$ref": "#/$defs/translations"},
                "draft": {"const": true},
                "history": {"$ref": "#/$defs/history"},
                "extra": {"$ref": "#/$defs/extra"}
              },
              "required": ["$schema", "version", "type", "id", "url", "language", "title", "kind", "counts"],
              "additionalProperties": false
            },
            "topic": {
              "description": "What articles and claims are about together.", "type": "object",
              "properties": {
                "$schema": {"$ref": "#/$defs/address"}, "version": {"const": 1}, "type": {"const": "topic"},
                "id": {"type": "string"}, "url": {"$ref": "#/$defs/address"}, "language": {"$ref": "#/$defs/language"},
                "title": {"type": "string"},
                "summary": {"type": "string", "description": "One or two sentences, plain text."},
                "counts": {
                  "description": "How much of what the page shows.", "type": "object",
                  "properties": {"articles": {"type": "integer", "minimum": 0}, "claims": {"type": "integer", "minimum": 0}},
                  "required": ["articles", "claims"], "additionalProperties": false
                },
                "aliases": {"$ref": "#/$defs/aliases"},
                "translations": {"$ref": "#/$defs/translations"},
                "draft": {"const": true},
                "history": {"$ref": "#/$defs/history"},
                "extra": {"$ref": "#/$defs/extra"}
              },
              "required": ["$schema", "version", "type", "id", "url", "language", "title", "counts"],
              "additionalProperties": false
            },
            "withdrawn": {
              "description": "A record that was taken back: nothing of its content is told.", "type": "object",
              "properties": {
                "$schema": {"$ref": "#/$defs/address"}, "version": {"const": 1},
                "type": {"enum": ["article", "claim", "actor", "topic"]}, "id": {"type": "string"},
                "url": {"$ref": "#/$defs/address"}, "language": {"$ref": "#/$defs/language"},
                "withdrawn": {
                  "type": "object",
                  "properties": {
                    "on": {"$ref": "#/$defs/date"}, "note": {"type": "string"},
                    "replacedBy": {"$ref": "#/$defs/reference"}
                  },
                  "required": ["on", "note"], "additionalProperties": false
                }
              },
              "required": ["$schema", "version", "type", "id", "url", "language", "withdrawn"],
              "additionalProperties": false
            },
            "reference": {
              "description": "Another record.", "type": "object",
              "properties": {
                "id": {"type": "string"}, "url": {"$ref": "#/$defs/address"}, "title": {"type": "string"},
                "withdrawn": {"const": true}
              },
              "required": ["id", "url"], "additionalProperties": false
            },
            "name": {
              "description": "An outlet or author, with the actor of that name.", "type": "object",
              "properties": {"name": {"type": "string"}, "actor": {"$ref": "#/$defs/reference"}}, "required": ["name"],
              "additionalProperties": false
            },
            "medium": {
              "description": "A picture, recording or document.", "type": "object",
              "properties": {
                "url": {"$ref": "#/$defs/address"}, "alt": {"type": "string"}, "caption": {"type": "string"},
                "credit": {"type": "string"}, "source": {"$ref": "#/$defs/address"},
                "archived": {"$ref": "#/$defs/address"}, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}
              },
              "required": ["url", "alt", "sha256"], "additionalProperties": false
            },
            "date": {
              "description": "A year, month, day, or moment of RFC 3339: as precisely as it is known.", "type": "string",
              "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$"
            },
            "address": {"type": "string", "pattern": "^https?://"},
            "language": {"description": "BCP 47.", "type": "string", "pattern": "^[A-Za-z0-9-]+$"},
            "translations": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {"language": {"$ref": "#/$defs/language"}, "url": {"$ref": "#/$defs/address"}},
                "required": ["language", "url"], "additionalProperties": false
              },
              "minItems": 1
            },
            "history": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "on": {"$ref": "#/$defs/date"}, "kind": {"enum": ["published", "update", "correction", "verdict"]},
                  "note": {"type": "string"}, "from": {"type": "string"}, "to": {"type": "string"}
                },
                "required": ["on", "kind"], "additionalProperties": false
              },
              "minItems": 1
            },
            "extra": {"type": "object", "additionalProperties": {"type": "string"}},
            "aliases": {"type": "array", "items": {"type": "string"}, "minItems": 1}
          }
        }
        """#
}
