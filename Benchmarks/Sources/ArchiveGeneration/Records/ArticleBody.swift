extension ArchivePlan {
    /// The body of an article: about 3 KB, its annotated passages between paragraphs of background.
    ///
    /// What holds a number or a quotation also holds an annotation; the background has neither.
    func body(ofArticle number: Int) -> [Block] {
        var random = random(.articleBody, number)
        let plan = articles[number]
        var blocks: [Block] = [.paragraph([.text(Sentence.fillers(2, &random))])]
        var place = 0
        while place < plan.slots.count {
            let span = [place] + (plan.slots[place].holdsNext ? [place + 1] : [])
            blocks.append(passageBlock(number, place, &random))
            place += span.count
            switch random.below(12) {
            case 0: blocks.append(.heading(Sentence.heading(&random)))
            case 1: blocks.append(list(&random))
            case 2: blocks.append(.quotation([.emphasis(Sentence.filler(&random))]))
            default: break
            }
            blocks.append(background(number, &random))
        }
        if random.chance(3) {
            let caption = random.pick(Lexicon.captions)
            blocks.append(.image(path: "/assets/charts/\(Slug.make(caption)).svg", alt: caption))
        }
        blocks.append(.paragraph(closing(number, &random)))
        return blocks
    }

    /// A block with one annotated passage, or with two where one holds the other.
    private func passageBlock(_ number: Int, _ place: Int, _ random: inout SplitMix64) -> Block {
        let slot = articles[number].slots[place]
        let form = random.below(100)
        var inlines = lead(slot, &random)
        inlines.append(passageSpan(number, place, &random))
        inlines.append(.text(". "))
        if form < 8 { return .quotation(inlines.dropLast() + [.text(".")]) }
        inlines.append(.text(Sentence.fillers(random.chance(40) ? 2 : 1, &random)))
        if form < 16 {
            return .list([inlines, [.text(Sentence.filler(&random))]], isOrdered: random.chance(40))
        }
        return .paragraph(inlines)
    }

    /// Who speaks, or that the article speaks itself.
    private func lead(_ slot: Slot, _ random: inout SplitMix64) -> [Inline] {
        guard let speaker = slot.speakers.first else {
            return [.text(random.pick(["Records show that ", "The documents say that ", "In short, "]))]
        }
        let name = actors[speaker].name
        let named: Inline =
            switch random.below(3) {
            case 0: .link(.actor(speaker), text: name)
            case 1: .mention(actor: speaker, text: name, note: random.chance(10) ? "Named in full." : nil)
            default: .text(name)
            }
        return switch slot.stance {
        case .asserts: [named, .text(random.pick([" said that ", " told reporters that ", " wrote that "]))]
        case .denies: [named, .text(" denied that ")]
        case .questions: [named, .text(" asked whether ")]
        case .mentions: [named, .text(" was asked about the claim that ")]
        }
    }

    /// The annotated words of a slot: a quotation where only quotations are the original's.
    private func passageSpan(_ number: Int, _ place: Int, _ random: inout SplitMix64) -> Inline {
        let plan = articles[number]
        let slot = plan.slots[place]
        let words = passage(SlotPlace(article: number, place: place))
        var inside: [Inline]
        if plan.text.quotesOriginalInMarks || random.chance(20) {
            inside = [.text("“\(words)”")]
        } else if random.chance(10), let comma = words.firstIndex(of: ",") {
            inside = [.text(String(words[..<comma])), .text(", "), .emphasis(String(words[comma...].dropFirst(2)))]
        } else {
            inside = [.text(words)]
        }
        if slot.holdsNext {
            inside += [.text(", and that "), passageSpan(number, place + 1, &random)]
        }
        let annotation = Annotation(
            slot: slot, note: slot.hasNote ? "\(Sentence.filler(&random)) See the minutes." : nil,
            time: plan.kind.hasTimes && random.chance(50)
                ? "00:\(10 + random.below(50)):\(10 + random.below(50))" : nil,
            name: random.chance(2) ? "passage-\(place)" : nil, place: place)
        return .claim(inside, annotation)
    }

    private func background(_ number: Int, _ random: inout SplitMix64) -> Block {
        var inlines: [Inline] = [.text(Sentence.filler(&random) + " ")]
        switch random.below(10) {
        case 0:
            let topic = random.below(topics.count)
            inlines += [.text("More is set out in "), .link(.topic(topic), text: "the dossier"), .text(". ")]
        case 1:
            let claim = random.below(claims.count)
            inlines += [.text("The question is not new: see "), .link(.claim(claim), text: ""), .text(" ")]
        case 2:
            let address = "https://law.example/acts/\(random.below(400))"
            inlines += [.text("The rules are those of "), .address(address, text: "the act on records"), .text(". ")]
        case 3:
            inlines += [.text("The minutes call it "), .emphasis("a matter for the full council"), .text(". ")]
        default: break
        }
        inlines.append(.text(Sentence.filler(&random)))
        return .paragraph(inlines)
    }

    private func list(_ random: inout SplitMix64) -> Block {
        let items = (0..<random.between(2, 4)).map { _ -> [Inline] in [.text(Sentence.filler(&random))] }
        return .list(items, isOrdered: random.chance(30))
    }

    /// The last paragraph leads to the article before this one, so that each is referred to by another.
    private func closing(_ number: Int, _ random: inout SplitMix64) -> [Inline] {
        let before = (number + articles.count - 1) % articles.count
        let carried = articles[before].slots[0].claim
        return [
            .text(Sentence.filler(&random) + " An "),
            random.chance(25)
                ? .link(.passage(article: before, claim: carried), text: "earlier passage")
                : .link(.article(before), text: "earlier report"),
            .text(" gives the background."),
        ]
    }
}
