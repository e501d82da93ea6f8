import type { ShownKind } from './pages/retention-page.tsx';

const at = new Date('2026-11-26T01:00:00Z');

/** Kinds of records in every state that their run may be in. */
export const sampleKinds: readonly ShownKind[] = [
  {
    id: 'accounts.registrations',
    what: 'Registrierungen, auch nicht bestätigte',
    period: '7 Tage nach Ablauf der letzten E-Mail',
    source: 'Art. 5 Abs. 1 Buchst. e DSGVO',
    last: { kind: 'done', count: 12, at },
    inAYear: 4321,
  },
  {
    id: 'betriebe.deleted',
    what: 'Betriebe, die aus dem Verzeichnis gelöscht sind, mit allem, was dazu gehört',
    period: '30 Jahre nach der Löschung',
    source: '§ 13 Abs. 5 HwO',
    last: { kind: 'running', count: 500, at },
    inAYear: 500,
  },
  {
    id: 'mails.sent',
    what: 'E-Mails: an wen, wann und wozu',
    period: '30 Tage nach dem Versand; der Text, bis der Mailserver ihn hat',
    source: 'Art. 5 Abs. 1 Buchst. e DSGVO',
    last: { kind: 'failed', at },
    inAYear: 0,
  },
  {
    id: 'audit.rows',
    what: 'Protokoll, wer wann was getan hat, mit gekürzter IP-Adresse',
    period: '48 Monate',
    source: 'Art. 5 Abs. 2 und Art. 32 DSGVO; §§ 195, 199 BGB',
    last: { kind: 'never' },
    inAYear: undefined,
  },
  {
    id: 'account-care.notes',
    what: 'Vermerke der Kammer',
    period: 'mit dem Konto',
    source: 'Art. 5 Abs. 2 DSGVO',
    last: { kind: 'otherwise' },
    inAYear: undefined,
  },
];
