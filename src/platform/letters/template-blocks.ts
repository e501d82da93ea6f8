/** The body: its blocks, and the letter that they make up. */
export const blocksTemplate = String.raw`
#let apart(body, ..options) = block(above: 1.5em, below: 1.5em, width: 100%, ..options, body)

// The largest size at which the code stays on one line.
#let code-block(entry) = apart(breakable: false, inset: (x: 5mm, y: 4mm), stroke: hairline, radius: 1mm, {
  par({ set text(size: 9pt, fill: quiet); flow(entry.label) })
  layout(size => {
    let set-at(points) = box(text(
      size: points,
      weight: 600,
      tracking: 0.05em,
      number-type: "lining",
      number-width: "tabular",
      hyphenate: false,
      entry.code,
    ))
    let points = 24pt
    while points > 7pt and measure(set-at(points)).width > size.width { points -= 1pt }
    par(set-at(points))
  })
})

#let qr-block(entry) = apart(breakable: false, grid(
  columns: (30mm, 1fr),
  column-gutter: 6mm,
  align: (left, horizon),
  image(bytes(entry.svg), format: "svg", alt: entry.alternative, width: 30mm),
  {
    set text(hyphenate: false)
    par(flow(entry.caption))
    par({ set text(weight: 600); flow(entry.url) })
  },
))

#let print-block = (
  paragraph: entry => par(flow(entry.text)),
  code: code-block,
  steps: entry => enum(spacing: 0.8em, body-indent: 0.6em, ..entry.steps.map(flow)),
  summary: entry => apart(pairs(entry.entries, 50mm)),
  qr-code: qr-block,
  notice: entry => apart(inset: (left: 5mm, y: 1.5mm), stroke: (left: 2pt + quiet), par(flow(entry.text))),
)

#show heading: it => text(size: 12pt, weight: 600, hyphenate: false, it.body)

// The subject stands where DIN 5008 wants it, lower only if the information block is very long; the body begins below
// the first fold in any case, so that a code is never on the panel behind the window.
#let subject-block(letter) = context {
  let subject = heading(level: 1, flow(letter.subject))
  let height = measure(block(width: column, subject)).height
  let info = 50mm + measure(info-block(letter.infoBlock)).height + 6mm
  v(calc.max(98.5mm, info) - edge.top)
  block(above: 0mm, below: 0mm, height: height + 8.5mm, subject)
}

#let print-letter(index, letter) = sheet(letter, index, {
  if letter.example { put(25mm, 6mm, block(width: column, align(right, specimen))) }
  letterhead(letter.sender, letter.logo)
  foot(letter.sender)
  return-line(letter.sender)
  address(letter.recipient)
  put(125mm, 50mm, info-block(letter.infoBlock))
  subject-block(letter)
  for entry in letter.body { (print-block.at(entry.kind))(entry) }
})
`;
