import { blocksTemplate } from './template-blocks.ts';
import { sheetTemplate } from './template-sheet.ts';

/**
 * The letter to DIN 5008 form B, in typst. It reads its data from the inputs: `letters`, `logos`, `families` and `words`
 * as JSON, `title` and `sides` as text.
 */
export const template = String.raw`
#let letters = json(bytes(sys.inputs.letters))
#let logos = json(bytes(sys.inputs.logos)).map(bytes)
#let words = json(bytes(sys.inputs.words))

#let ink = rgb("#1a1a1a")
#let quiet = rgb("#4d4d4d")
#let hairline = 0.5pt + rgb("#8c8c8c")

#set document(title: sys.inputs.title, date: none)
// only our own fonts, or the machine's would decide how a letter looks
#set text(font: json(bytes(sys.inputs.families)), fallback: false, size: 10.5pt, fill: ink, lang: "de", region: "DE", hyphenate: true)
// lines are ragged, so a word is divided only where it leaves a real gap
#set text(costs: (hyphenation: 300%))
#set par(leading: 0.62em, spacing: 1.05em, justify: false, linebreaks: "optimized")
${sheetTemplate}
${blocksTemplate}
#for (index, letter) in letters.enumerate() {
  if index > 0 and sys.inputs.sides == "two" { pagebreak(to: "odd", weak: true) }
  print-letter(index, letter)
}
`;
