import type { Letter, LetterSender } from './letter.ts';

/** A made-up chamber that writes letters. */
export const sampleSender: LetterSender = {
  name: 'Handwerkskammer Musterland',
  returnLine: 'HWK Musterland · Musterallee 12 · 12345 Musterstadt',
  address: ['Musterallee 12', '12345 Musterstadt'],
  phone: '01234 567-0',
  email: 'portal@hwk-musterland.example',
  web: 'www.hwk-musterland.example',
  footer: ['Präsidentin: Erika Muster', 'Musterbank', 'IBAN DE00 0000 0000 0000 0000 00'],
  accent: '#8a1f2b',
};

/** A letter that has a block of each kind on one page; what is given replaces its parts. */
export function sampleLetter(changes: Partial<Letter> = {}): Letter {
  return {
    id: 'P-2026-000417',
    language: 'de',
    sender: sampleSender,
    recipient: [
      'Bäckerei Größmann & Söhne GmbH',
      'Herrn Jürgen Größmann',
      'Öläckerweg 3',
      '12345 Musterstadt',
    ],
    infoBlock: [
      { label: 'Unser Zeichen', value: 'P-2026-000417' },
      { label: 'Datum', value: '3. November 2026' },
      { label: 'Betriebsnummer', value: '1234567' },
    ],
    subject: 'Ihre PIN für das Kundenportal',
    body: [
      { kind: 'paragraph', text: 'Guten Tag,' },
      {
        kind: 'paragraph',
        text: 'mit dieser PIN schalten Sie Ihren Betrieb im Kundenportal frei. Danach erledigen Sie Lehrverträge, Anträge und Änderungen Ihrer Betriebsdaten online.',
      },
      { kind: 'code', label: 'Ihre PIN (gültig bis 3. Februar 2027)', code: '7K2QX-9FTMB-W4R8' },
      {
        kind: 'steps',
        steps: [
          'Öffnen Sie die Adresse unten im Browser.',
          'Melden Sie sich an. Wenn Sie noch kein Konto haben, registrieren Sie sich.',
          'Geben Sie Betriebsnummer und PIN ein und wählen Sie „Freischalten“.',
        ],
      },
      {
        kind: 'qr-code',
        url: 'https://portal.hwk-musterland.example/freischalten/betrieb?nummer=1234567',
        caption:
          'Oder mit dem Telefon: Der QR-Code öffnet das Formular. Er enthält Ihre Betriebsnummer, nicht Ihre PIN.',
        alternative: 'QR-Code mit der Adresse, die rechts daneben steht',
      },
      {
        kind: 'summary',
        entries: [
          { label: 'Betrieb', value: 'Bäckerei Größmann & Söhne GmbH' },
          { label: 'Betriebsnummer', value: '1234567' },
        ],
      },
      { kind: 'notice', text: 'Geben Sie die PIN nicht weiter. Wir fragen nie am Telefon danach.' },
      { kind: 'paragraph', text: 'Freundliche Grüße\nIhre Handwerkskammer Musterland' },
    ],
    ...changes,
  };
}

/** A letter of three pages. */
export function longSampleLetter(changes: Partial<Letter> = {}): Letter {
  const text =
    'Mit der Eintragung in die Handwerksrolle beginnt die Beitragspflicht. Der Ausbildungsbetrieb zeigt Änderungen des Berufsausbildungsvertrags der Handwerkskammer unverzüglich an. ';
  const paragraphs = Array.from({ length: 16 }, () => ({ kind: 'paragraph' as const, text: text.repeat(3) }));
  const short = sampleLetter();
  return sampleLetter({
    body: [...short.body.slice(0, 3), ...paragraphs, ...short.body.slice(-1)],
    ...changes,
  });
}
