/** The sheet: letterhead, window, information block, marks, running heads. Distances are those of DIN 5008 form B. */
export const sheetTemplate = String.raw`
#let edge = (left: 25mm, right: 20mm, top: 32mm, bottom: 40mm)
#let column = 210mm - edge.left - edge.right

// Puts content at a place of the sheet, measured from its upper left corner.
#let put(x, y, body) = place(top + left, dx: x - edge.left, dy: y - edge.top, body)

// Text that may also break where the data says so, by zero-width spaces; they don't get into the document, or they would
// be copied along with an address.
#let flow(string) = string.split("\u{200b}").map(text).join(box())

#let lines(values) = par(values.map(flow).join(linebreak()))

// One line of text, cut with an ellipsis where it is wider than allowed.
#let clipped(string, width) = {
  let value = string.replace("\u{200b}", "")
  let fits(part) = measure(box(text(part))).width <= width
  if fits(value) { return text(value) }
  let clusters = value.clusters()
  let low = 0
  let high = clusters.len()
  while high - low > 1 {
    let middle = calc.quo(low + high, 2)
    if fits(clusters.slice(0, middle).join() + "…") { low = middle } else { high = middle }
  }
  text(clusters.slice(0, low).join("") + "…")
}

// Labels and values side by side, as a list. The labels take the room that they need, up to a limit.
#let pairs(entries, limit) = context {
  let shown(label) = text(weight: 400, fill: quiet, hyphenate: true, label)
  let room = calc.min(limit, calc.max(0mm, ..entries.map(entry => measure(box(shown(flow(entry.label)))).width)) + 4mm)
  show strong: it => box(width: room, inset: (right: 3mm), shown(it.body))
  set text(hyphenate: false)
  terms(
    separator: [],
    hanging-indent: room,
    spacing: 0.7em,
    ..entries.map(entry => terms.item(flow(entry.label), flow(entry.value))),
  )
}

// Two fold marks and the mark for the hole punch.
#let marks = for (y, length) in ((105mm, 5mm), (148.5mm, 8mm), (210mm, 5mm)) {
  place(top + left, dx: 5mm, dy: y, line(length: length, stroke: 0.75pt + quiet))
}

#let letterhead(sender, logo) = {
  if logo == none {
    put(25mm, 10mm, block(width: 130mm, height: 22mm, align(bottom, {
      set text(size: 15pt, weight: 600, hyphenate: false)
      set par(leading: 0.4em)
      par(flow(sender.name))
    })))
  } else {
    let picture = image.with(logos.at(logo), format: "svg", alt: sender.name.replace("\u{200b}", ""))
    put(25mm, 10mm, context {
      if measure(picture(height: 22mm)).width > 100mm { picture(width: 100mm) } else { picture(height: 22mm) }
    })
  }
  if "accent" in sender {
    put(edge.left, 36mm, line(length: column, stroke: 1.5pt + rgb(sender.accent)))
  }
}

// The line above the address ends at 62.7 mm, where the address begins.
#let return-line(sender) = put(25mm, 45mm, block(width: 80mm, height: 17.7mm, inset: (bottom: 1.7mm), align(bottom, {
  set text(size: 7pt, fill: quiet, hyphenate: false)
  par(context clipped(sender.returnLine, 80mm))
})))

// Six lines of 11 pt fill the zone of 27.3 mm. Longer lines make the address smaller, down to the 8 pt that the post
// still reads; there the first lines may take what room is left, and the others lose their ends.
#let address(recipient) = {
  let set-at(size, body) = block(width: 80mm, {
    set text(size: size, hyphenate: false)
    set par(leading: 0.45em)
    par(body)
  })
  let fitted = context {
    let height(body) = measure(block(width: 80mm, par(body))).height
    let row = height(text(recipient.first().first()))
    let spare = 8 - recipient.len()
    for value in recipient {
      let rows = calc.round((height(flow(value)) - row) / (row + par.leading.to-absolute()))
      if rows <= spare { flow(value) } else { clipped(value, 80mm) }
      if rows <= spare { spare -= rows }
      linebreak()
    }
  }
  put(25mm, 63.6mm, context {
    for size in (11pt, 10pt, 9pt, 8pt) {
      let body = set-at(size, recipient.map(flow).join(linebreak()))
      if measure(body).height <= 25.2mm { return body }
    }
    set-at(8pt, fitted)
  })
}

#let info-block(entries) = block(width: 70mm, {
  set text(size: 9pt)
  pairs(entries, 33mm)
})

// Contact and legal data of the sender, at the foot of the first page.
#let foot(sender) = put(edge.left, 297mm - edge.bottom + 7.5mm, block(width: column, {
  set text(size: 7.5pt, fill: quiet, hyphenate: false)
  set par(leading: 0.5em)
  line(length: 100%, stroke: hairline)
  v(2.5mm, weak: true)
  grid(
    columns: (45mm, 50mm, 1fr),
    column-gutter: 6mm,
    lines((sender.name,) + sender.address),
    lines(("phone", "email", "web").filter(key => key in sender).map(key => sender.at(key))),
    lines(sender.footer),
  )
}))

#let specimen = box(inset: (x: 2.5mm, y: 1.2mm), stroke: hairline, radius: 1mm, text(size: 9pt, fill: quiet, words.example))

#let page-words(number, total) = words.page.replace("{page}", str(number)).replace("{pages}", str(total))

// The head of the second and each further page: who writes about what, and how far one has come.
#let running-head(letter, number, total) = {
  set text(size: 9pt, fill: quiet)
  block(width: 100%, height: 100%, inset: (bottom: 7mm), align(bottom, {
    if letter.example { align(right, specimen) }
    grid(
      columns: (1fr, auto),
      column-gutter: 8mm,
      layout(size => clipped(letter.sender.name + " · " + letter.subject, size.width)),
      page-words(number, total),
    )
    v(1.5mm, weak: true)
    line(length: 100%, stroke: hairline)
  }))
}

#let first-foot(number, total) = align(right, text(size: 9pt, fill: quiet, page-words(number, total)))

// Pages are counted by where a letter begins and ends: a counter would still be the last letter's in the head.
#let sheet(letter, index, body) = {
  let begin = label("begin-" + str(index))
  let end = label("end-" + str(index))
  let number() = here().page() - locate(begin).page() + 1
  let total() = locate(end).page() - locate(begin).page() + 1
  page(
    paper: "a4",
    margin: edge,
    background: context if number() == 1 { marks },
    header-ascent: 0mm,
    header: context if number() > 1 { running-head(letter, number(), total()) },
    footer-descent: 1.5mm,
    footer: context if number() == 1 and total() > 1 { first-foot(number(), total()) },
    [#metadata(none)#begin#body#metadata(none)#end],
  )
}
`;
