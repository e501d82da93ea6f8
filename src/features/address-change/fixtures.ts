import type { ShownChange } from './pages/pending-page.tsx';

/** Facts that drawings tell of; addresses as long as they come. */
export const sample = {
  account: { firstName: 'Jörg', lastName: 'Müller-Lüdenscheidt' },
  oldEmail: 'joerg.mueller-luedenscheidt@malermeister.example',
  newEmail: 'joerg@neue-werkstatt.example',
  code: '7K3QF2M9X4',
  token: 'A'.repeat(43),
  expiresAt: new Date('2026-11-26T08:00:00Z'),
  until: new Date('2026-12-02T08:00:00Z'),
  belongings: [
    'Freischaltung: Muster & Söhne Metallbau GmbH',
    '1 Antrag',
    'die Telefonnummer und welche E-Mails gewünscht sind',
  ],
} as const;

/** A change as pages show it right after it was begun. */
export const sampleChange: ShownChange = {
  oldEmail: sample.oldEmail,
  newEmail: sample.newEmail,
  expiresAt: sample.expiresAt,
  newProven: false,
  oldProven: false,
  waitsUntil: null,
  stage: 'prove-new',
};
