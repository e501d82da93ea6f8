/** What operators are told about deleting accounts. */
export const deletionCommandTexts = {
  summary: 'das Konto einer Person löschen, die darum gebeten hat, oder das rückgängig machen',
  chamberOption: 'die Kammer, bei der das Konto besteht',
  emailOption: 'die E-Mail-Adresse des Kontos',
  undoOption: 'ein Konto behalten, dessen Löschung noch wartet',
  unknownChamber: (slug: string) => `Eine Kammer ${slug} gibt es nicht.`,
  noAddress: (typed: string) => `«${typed}» ist keine E-Mail-Adresse.`,
  unknownAccount: (email: string) => `Ein Konto mit der Adresse ${email} gibt es bei dieser Kammer nicht.`,
  movedAway: (email: string) =>
    `Das Konto unter ${email} ist in ein anderes umgezogen. Es ist geschlossen und wird 30 Tage nach dem Umzug von selbst gelöscht.`,
  waitsAlready: (email: string) => `Die Löschung des Kontos ${email} wartet schon.`,
  nothingWaits: (email: string) => `Für das Konto ${email} wartet keine Löschung.`,
  asked: (email: string, date: string) =>
    `Das Konto ${email} wird am ${date} gelöscht. Die Person hat eine E-Mail bekommen und kann es bis dahin rückgängig machen.`,
  kept: (email: string, state: 'active' | 'locked') =>
    state === 'active'
      ? `Das Konto ${email} bleibt bestehen.`
      : `Das Konto ${email} bleibt bestehen, gesperrt wie vorher.`,
} as const;
