import Diagnostics
import Markup
import Testing

@Suite("Attributes of annotations")
struct AttributeTests {
    @Test("an annotation says who says what, how, how surely, where and when")
    func everything() throws {
        let source = #"[a]{claim=x claim=y by=b by=c stance=denies as=probable note="A \"q\" \\ }" at=01:02:03 id=n.1}"#
        let annotation = try #require(read(source).value.annotations.first)
        #expect(annotation.claims.map(\.value) == ["x", "y"])
        #expect(annotation.by.map(\.value) == ["b", "c"])
        #expect(annotation.stance == .denies)
        #expect(annotation.wording?.value == .likelihood(Likelihood(.likely, secondWord: true)))
        #expect(annotation.note?.value == #"A "q" \ }"#)
        #expect(annotation.at?.value.seconds == 3723)
        #expect(annotation.name?.value == "n.1")
        #expect(annotation.source == ByteRange(0, source.utf8.count))
        let bytes = Array(source.utf8)
        #expect(String(decoding: bytes[annotation.claims[1].range.range], as: UTF8.self) == "y")
    }

    @Test("values are compared in NFC, and may be of any script")
    func scripts() throws {
        let annotation = try #require(read("[a]{claim=cafe\u{301}-гавань by=東京}").value.annotations.first)
        #expect(annotation.claims[0].value.unicodeScalars.elementsEqual("café-гавань".unicodeScalars))
        #expect(annotation.by[0].value == "東京")
    }

    @Test(
        "a mistake is reported where it stands",
        arguments: [
            ("[a]‸{claim=x", ["annotation-unclosed"]),
            ("[a]‸{claim=x note=\"b\n\"}", ["annotation-unclosed"]),
            ("[a]‸{claim=x\nby=y}", ["annotation-unclosed"]),
            ("[a]{claim=x ‸claims=y}", ["annotation-unknown-key"]),
            ("[a]{‸x=y}", ["annotation-unknown-key"]),
            ("[a]{claim=x ‸.class}", ["annotation-syntax"]),
            ("[a]{claim=x note=\"b\"‸by=y}", ["annotation-syntax"]),
            ("[a]{actor=x ‸actor=y}", ["annotation-repeated-key"]),
            ("[a]{claim=x claim=‸x}", ["annotation-repeated-key"]),
            ("[a]{claim=x by=y by=‸y}", ["annotation-repeated-key"]),
            ("[a]{claim=‸X}", ["annotation-bad-value"]),
            ("[a]{claim=‸a--b}", ["annotation-bad-value"]),
            ("[a]{claim=‸\"\"}", ["annotation-bad-value"]),
            ("[a]{claim=‸}", ["annotation-bad-value"]),
            ("[a]{claim=‸x,y}", ["annotation-bad-value"]),
            ("[a]{claim=x as=‸facts}", ["annotation-bad-value"]),
            ("[a]{claim=x stance=‸retracts}", ["annotation-bad-value"]),
            ("[a]{claim=x at=‸1:00}", ["annotation-bad-value"]),
            ("[a]{claim=x at=‸00:60:00}", ["annotation-bad-value"]),
            ("[a]{claim=x id=‸\"a b\"}", ["annotation-bad-value"]),
            ("[a]{claim=x note=\"a‸\\n\"}", ["annotation-bad-value"]),
            ("[a]{claim=x note=\"a‸`\"} `", ["annotation-bad-value"]),
            ("[a]‸{note=x}", ["annotation-without-subject"]),
            ("[a]{actor=x ‸claim=y}", ["annotation-two-subjects"]),
            ("[a]{actor=x ‸by=y}", ["annotation-key-not-allowed"]),
            ("[a]{actor=x ‸stance=denies}", ["annotation-key-not-allowed"]),
            ("[a]{actor=x ‸at=00:00:01}", ["annotation-key-not-allowed"]),
            ("[a]{actor=x id=n} [b]{actor=y id=‸n}", ["annotation-repeated-name"]),
        ])
    func mistakes(source: String, ids: [String]) {
        let (source, mark) = marked(source)
        let diagnostics = read(source).diagnostics
        #expect(Set(diagnostics.map(\.kind.id)) == Set(ids))
        #expect(diagnostics.count == ids.count)
        #expect(diagnostics.contains { $0.kind.id == ids[0] && $0.place?.range.lowerBound == mark })
    }

    @Test("all mistakes are reported at once, and make no annotation")
    func allAtOnce() {
        let result = read("[a]{claim=x foo=b by= stance=x as=liKely at=1:2:3}")
        #expect(result.diagnostics.count == 5)
        #expect(result.value.annotations.isEmpty)
        #expect(text(result.value) == "a")
    }

    @Test("a value of a back-tick alone is told of that, not as empty", arguments: ["`", "\\a"])
    func wrongCharacterAlone(_ value: String) {
        #expect(found(read("[a]{claim=x note=\"\(value)\"}").diagnostics) == ["annotation-bad-value@18"])
    }

    @Test("what an annotation with a mistake names is kept to be looked up")
    func namesLeftOut() {
        let body = read("[a]{claim=x by=b as=liKely} [c]{actor=y id=n} [d]{actor=z id=n}").value
        #expect(body.annotations.count == 1)
        #expect(body.namesLeftOut.map(\.id.value) == ["x", "b", "z"])
    }

    @Test("help names the near miss or what is allowed")
    func help() {
        #expect(read("[a]{claim=x stanc=denies}").diagnostics.first?.help == "Did you mean “stance”?")
        let help = read("[a]{claim=x stance=denie}").diagnostics.first?.help
        #expect(help == "Did you mean “denies”? Allowed are: asserts, denies, questions, mentions.")
    }

    @Test("a time code is a warning in what was not broadcast")
    func timeCode() {
        let result = read("[a]{claim=x at=00:00:01}", timeCodesAllowed: false)
        #expect(found(result.diagnostics) == ["annotation-time-code@12"])
        #expect(result.value.annotations.count == 1)
    }
}
