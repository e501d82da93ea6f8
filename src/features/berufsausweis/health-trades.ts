/** The health trades of Anlage A to the HwO, 33 to 37 in this order, as the form names them. */
export const healthTradeChoices = [
  'augenoptiker',
  'hoerakustiker',
  'orthopaedietechniker',
  'orthopaedieschuhmacher',
  'zahntechniker',
] as const;

const byCode = new Map(healthTradeChoices.map((trade, index) => [`A/${33 + index}`, trade]));

/** The health trades among those that a Betrieb is entered with, such as `A/37`. */
export function healthTradesOf(gewerke: readonly string[]): readonly string[] {
  return gewerke.flatMap((code) => byCode.get(code) ?? []);
}
