/** Words that the press adds to a letter, and its refusals to whoever sends it something unprintable. */
export const letterTexts = {
  words: {
    page: 'Seite {page} von {pages}',
    example: 'Muster',
  },
  title: () => 'Briefe',
  unnamed: (id: string, what: string) => `Der Brief ${id} lässt sich nicht drucken: ${what}`,
  noRecipient: () => 'Es fehlt die Anschrift.',
  recipientTooLong: (lines: number) =>
    `Die Anschrift hat ${lines} Zeilen, in das Fenster passen höchstens 6.`,
  noSubject: () => 'Es fehlt der Betreff.',
  noSenderName: () => 'Es fehlt der Name des Absenders.',
  senderNameTooLong: (characters: number) =>
    `Der Name des Absenders hat ${characters} Zeichen, erlaubt sind höchstens 120.`,
  footTooLong: (rows: number) =>
    `Eine Spalte des Fußes braucht ${rows} Zeilen, Platz ist für 8. Kürzen Sie die Angaben des Absenders.`,
  accentUnknown: () => 'Die Farbe des Absenders muss wie #1a5f7a geschrieben sein.',
  noAlternative: () => 'Dem QR-Code fehlt der Text für Menschen, die ihn nicht sehen.',
  addressUnusable: () => 'Die Adresse im QR-Code ist keine Webadresse oder zu lang.',
  codeTooLong: (characters: number) => `Der Code hat ${characters} Zeichen, erlaubt sind höchstens 64.`,
  notCompiled: (words: string) =>
    `Die Briefe ließen sich nicht setzen. Ist das Logo eine gültige SVG-Datei? Das Satzprogramm meldet: ${words}`,
  workerDied: () => 'Das Drucken der Briefe ist abgebrochen. Bitte versuchen Sie es noch einmal.',
  nothing: () => 'Es gibt keinen Brief zu drucken.',
  closed: () => 'Die Druckpresse ist geschlossen.',
  notAPart: () => 'Diese PDF-Datei stammt nicht aus der Druckpresse und lässt sich nicht anfügen.',
};
