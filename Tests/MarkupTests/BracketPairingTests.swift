import Diagnostics
import Markup
import Testing

@Suite("Bracket pairing")
struct BracketPairingTests {
    @Test(
        "spans are found where CommonMark pairs the brackets",
        arguments: [
            // Emphasis, code and further annotations inside.
            ("[a *b* c]{claim=x}", "<p>⟨0:a <em>b</em> c:0⟩⟨#0⟩</p>"),
            ("[A [B]{actor=b} c]{claim=x}", "<p>⟨0:A ⟨1:B:1⟩⟨#1⟩ c:0⟩⟨#0⟩</p>"),
            ("[[a]{claim=x}]{claim=y}", "<p>⟨0:⟨1:a:1⟩⟨#1⟩:0⟩⟨#0⟩</p>"),
            ("[a]{claim=x}[b]{claim=y}", "<p>⟨0:a:0⟩⟨#0⟩⟨1:b:1⟩⟨#1⟩</p>"),
            ("[a [b] c]{claim=x}", "<p>⟨0:a [b] c:0⟩⟨#0⟩</p>"),
            ("[a] [b]{claim=x}", "<p>[a] ⟨0:b:0⟩⟨#0⟩</p>"),
            ("[a\nb]{claim=x}", "<p>⟨0:a\nb:0⟩⟨#0⟩</p>"),
            ("> - [a\n>   b]{claim=x}\nc", "<blockquote>\n<ul>\n<li>⟨0:a\nb:0⟩⟨#0⟩\nc</li>\n</ul>\n</blockquote>"),
            // Code, autolinks and addresses come first.
            ("`[a]{claim=x}` [b]{claim=y}", "<p><code>[a]{claim=x}</code> ⟨0:b:0⟩⟨#0⟩</p>"),
            ("[a `b]{claim=x}` c]{claim=y}", "<p>⟨0:a <code>b]{claim=x}</code> c:0⟩⟨#0⟩</p>"),
            ("    [a]{claim=x}", "<pre><code>[a]{claim=x}\n</code></pre>"),
            (
                "```x]{claim=x}\n[a]{claim=x}\n```",
                "<pre><code class=\"language-x]{claim=x}\">[a]{claim=x}\n</code></pre>"
            ),
            (
                "<http://a.example/[b]{claim=x}> [c]{claim=y}",
                "<p><a href=\"http://a.example/%5Bb%5D%7Bclaim=x%7D\">http://a.example/[b]{claim=x}</a> ⟨0:c:0⟩⟨#0⟩</p>"
            ),
            ("[a](/b]{claim=x})", "<p><a href=\"⟨link 0⟩\">a</a></p>"),
            ("[a](/b \"]{claim=x}\")", "<p><a href=\"⟨link 0⟩\" title=\"]{claim=x}\">a</a></p>"),
            ("[a][r] [c]{claim=y}\n\n[r]: /b]{claim=x}", "<p><a href=\"⟨link 0⟩\">a</a> ⟨0:c:0⟩⟨#0⟩</p>"),
            (
                "[a]{claim=x note=\"1 > 0\"} <http://b.example>",
                "<p>⟨0:a:0⟩⟨#0⟩ <a href=\"http://b.example\">http://b.example</a></p>"
            ),
            (
                "<http://b.example> [a]{claim=x note=\"1 > 0\"}",
                "<p><a href=\"http://b.example\">http://b.example</a> ⟨0:a:0⟩⟨#0⟩</p>"
            ),
            // Links.
            ("[a](/b){claim=x} c", "<p>⟨0:<a href=\"⟨link 0⟩\">a</a>:0⟩⟨#0⟩ c</p>"),
            ("[a]{claim=x}\n\n[a]: /b", "<p>⟨0:<a href=\"⟨link 0⟩\">a</a>:0⟩⟨#0⟩</p>"),
            ("[a][]{claim=x}\n\n[a]: /b", "<p>⟨0:<a href=\"⟨link 0⟩\">a</a>:0⟩⟨#0⟩</p>"),
            ("[a][r]{claim=x}\n\n[r]: /b", "<p>⟨0:<a href=\"⟨link 0⟩\">a</a>:0⟩⟨#0⟩</p>"),
            ("[a [b](/c) d]{claim=x}", "<p>⟨0:a <a href=\"⟨link 0⟩\">b</a> d:0⟩⟨#0⟩</p>"),
            ("[a [b]{claim=x} c](/d) e", "<p><a href=\"⟨link 0⟩\">a ⟨0:b:0⟩ c</a>⟨#0⟩ e</p>"),
            ("(a){b=c} [d]{claim=x}", "<p>(a){b=c} ⟨0:d:0⟩⟨#0⟩</p>"),
            ("![a](/assets/b.png){c=d}", "<p><img src=\"⟨image 0⟩\" alt=\"a\" />{c=d}</p>"),
            ("[![a](/assets/b.png)]{claim=x}", "<p>⟨0:<img src=\"⟨image 0⟩\" alt=\"a\" />:0⟩⟨#0⟩</p>"),
            ("What![a]{claim=x}", "<p>What!⟨0:a:0⟩⟨#0⟩</p>"),
            // Escapes and entities pair with nothing.
            ("[a\\]{claim=x} b]{claim=y}", "<p>⟨0:a]{claim=x} b:0⟩⟨#0⟩</p>"),
            ("[a \\[ b]{claim=x}", "<p>⟨0:a [ b:0⟩⟨#0⟩</p>"),
            ("[a &#91; &lsqb; b]{claim=x}", "<p>⟨0:a [ [ b:0⟩⟨#0⟩</p>"),
            ("[a\\\\]{claim=x}", "<p>⟨0:a\\:0⟩⟨#0⟩</p>"),
            ("[a]\\{claim=x}", "<p>[a]{claim=x}</p>"),
            // No attributes.
            (
                "[a]{.class} [b]{ kind=x} [c] {colour=x} [d]{claim} [e]{}",
                "<p>[a]{.class} [b]{ kind=x} [c] {colour=x} [d]{claim} [e]{}</p>"
            ),
            // The attributes stand for the punctuation `}`.
            ("*[a]{claim=x}* b", "<p><em>⟨0:a:0⟩⟨#0⟩</em> b</p>"),
            ("**[a]{claim=x}**b", "<p>**⟨0:a:0⟩⟨#0⟩**b</p>"),
            ("[a]{claim=x}*b*", "<p>⟨0:a:0⟩⟨#0⟩<em>b</em></p>"),
        ])
    func spans(source: String, html: String) {
        let result = read(source)
        #expect(shown(result.value) == html + "\n")
        #expect(found(result.diagnostics) == [])
    }

    @Test(
        "what cannot be a span is an error at its place",
        arguments: [
            ("\\[a]‸{claim=x}", "annotation-without-bracket"),
            ("&#91;a]‸{claim=x}", "annotation-without-bracket"),
            ("[a] b]‸{claim=x}", "annotation-without-bracket"),
            ("`[`a]‸{claim=x}", "annotation-without-bracket"),
            ("![a][b]‸{claim=x}\n\n[b]: /assets/c.png", "annotation-without-bracket"),
            ("[a](/b \"c [d]‸{claim=x note=\"e\"}\")", "annotation-without-bracket"),
            ("*a ‸[b* c]{claim=x}", "annotation-cuts-markup"),
            ("‸[a **b]{claim=x} c**", "annotation-cuts-markup"),
            ("[a\n\nb]‸{claim=x}", "annotation-crosses-blocks"),
            ("- [a\n- b]‸{claim=x}", "annotation-crosses-blocks"),
            ("![a [b]‸{claim=x}](/assets/c.png)", "annotation-in-image"),
            ("‸[]{claim=x}", "annotation-without-words"),
            ("‸[“—”]{claim=x}", "annotation-without-words"),
            ("‸[![](/assets/c.png)]{claim=x}", "annotation-without-words"),
            ("e‸[\u{301}a]{claim=x}", "annotation-splits-character"),
            ("‸[ae]{claim=x}\u{301}", "annotation-splits-character"),
            ("‸[\u{1100}]{claim=x}\u{1161}", "annotation-splits-character"),
        ])
    func errors(source: String, id: String) {
        let (source, mark) = marked(source)
        #expect(found(read(source).diagnostics) == ["\(id)@\(mark ?? -1)"])
    }

    @Test("a mark that composes with nothing splits nothing")
    func uncomposed() {
        #expect(found(read("x[\u{302}a]{claim=x}").diagnostics) == [])
        #expect(words(read("[e\u{301}]{claim=x}a").value) == ["é"])
    }

    @Test("in the text of another record each annotation is one error, whatever else is wrong with it")
    func elsewhere() {
        let result = read("[a]{claim=x} `[b]{claim=x}` [c]{foo=B}", annotations: .forbidden(in: "a page"))
        #expect(found(result.diagnostics) == ["annotation-outside-article@3", "annotation-outside-article@31"])
        #expect(text(result.value) == "[a] [b]{claim=x} [c]")
    }
}
