import type { Bekanntgabe, LoggedBekanntgabe } from './bekanntgabe/bekanntgabe.ts';
import { type LogLine, type SealedLine, sealOf } from './bekanntgabe/log-chain.ts';
import type { BekanntgabeState, LapseReason } from './bekanntgabe/rules.ts';
import type { BoxDocument, DeliveryRecord } from './box/delivery.ts';
import type { DocumentRecord } from './document.ts';
import type { UploadRecord } from './upload/upload-record.ts';

/** When samples were sent and delivered. */
export const sampleAt = new Date('2026-11-21T08:00:00Z');

/** A document that hangs on an upload. */
export const sampleDocument: DocumentRecord = {
  id: '019aa000-0000-7000-8000-000000000031',
  ref: { kind: 'upload', id: '1042' },
  name: 'Meisterbrief Erika Muster.pdf',
  contentType: 'application/pdf',
  size: 1_234_567,
  scan: 'clean',
  keptAt: sampleAt,
  retrievedAt: null,
  hasView: false,
};

/** A photo beside it, with an awkward name. */
export const samplePhoto: DocumentRecord = {
  ...sampleDocument,
  id: '019aa000-0000-7000-8000-000000000032',
  name: 'IMG_20261121_Größe-Übersicht-der-Werkstatt-mit-sehr-langem-Namen-ohne-Leerzeichen.jpg',
  contentType: 'image/jpeg',
  size: 812_345,
  hasView: true,
};

/** Documents that somebody has sent. */
export const sampleUpload: UploadRecord = {
  nummer: 1042,
  accountId: '00000000-0000-4000-8000-000000000001',
  sender: 'Erika Muster',
  subjectKind: 'betrieb',
  subjectId: '00000000-0000-4000-8000-000000000004',
  subjectName: 'Muster & Söhne Metallbau GmbH',
  department: 'handwerksrolle',
  subject: 'Meisterbrief zur Eintragung',
  note: 'Guten Tag, hier ist der Meisterbrief unserer neuen Betriebsleiterin.',
  sentAt: sampleAt,
  doneAt: null,
  doneBy: null,
};

/** The same, looked at. */
export const sampleDoneUpload: UploadRecord = {
  ...sampleUpload,
  nummer: 1017,
  department: 'ausbildung',
  subject: 'Zeugnis des Lehrlings',
  note: '',
  doneAt: new Date('2026-11-24T10:30:00Z'),
  doneBy: 'Sabine Beispiel',
};

/** Deliveries to a box. */
export const sampleDeliveries: readonly DeliveryRecord[] = [
  {
    id: '019aa000-0000-7000-8000-000000000041',
    kind: 'beitrag',
    year: 2026,
    subject: 'Beitragsbescheid 2026',
    isFormal: true,
    deliveredAt: sampleAt,
    deliveredBy: 'Sabine Beispiel',
  },
  {
    id: '019aa000-0000-7000-8000-000000000042',
    kind: 'kurse',
    year: 2025,
    subject: 'Teilnahmebescheinigung Schweißen',
    isFormal: false,
    deliveredAt: new Date('2025-10-02T12:30:00Z'),
    deliveredBy: 'Sabine Beispiel',
  },
];

/** A formal document in a state, by the rule of most Länder. */
export function sampleBekanntgabe(
  state: BekanntgabeState,
  lapseReason: LapseReason = 'not-retrieved',
): Bekanntgabe {
  const isNotified = state !== 'provided' && state !== 'checking';
  const isOver = state === 'lapsed' || state === 'posted';
  return {
    id: '019aa000-0000-7000-8000-000000000041',
    owner: { kind: 'betrieb', id: sampleUpload.subjectId },
    subject: 'Beitragsbescheid 2026',
    kind: 'beitrag',
    state,
    rule: {
      from: '2025-01-01',
      way: state === 'deemed' ? 'notice' : 'retrieval',
      days: state === 'deemed' ? 3 : 1,
      retrieveWithin: 10,
      freeDay: 'moves',
      law: state === 'deemed' ? 'Art. 24 BayDiG' : '§ 41 Abs. 2a VwVfG',
    },
    providedAt: sampleAt,
    notifiedAt: isNotified ? sampleAt : null,
    retrievedAt: state === 'retrieved' ? new Date('2026-11-23T09:10:00Z') : null,
    postedAt: state === 'posted' ? new Date('2026-12-02T13:00:00Z') : null,
    retrieveUntil: state === 'notified' ? '2026-12-01' : null,
    deemedOn: state === 'retrieved' || state === 'deemed' ? '2026-11-24' : null,
    lapseReason: isOver ? lapseReason : null,
  };
}

const sampleLines: readonly (readonly [event: LogLine['event'], at: string, facts: LogLine['facts']])[] = [
  ['consent', '2026-03-02T08:00:00Z', { law: '§ 41 Abs. 2a VwVfG', since: '2026-03-02T08:00:00.000Z' }],
  ['provided', '2026-11-21T08:00:00Z', { staff: '019aa000-0000-7000-8000-000000000099' }],
  ['notified', '2026-11-21T08:00:04Z', {}],
  ['reminded', '2026-11-24T01:05:00Z', {}],
  ['lapsed', '2026-12-02T01:05:00Z', { reason: 'not-retrieved' }],
  ['posted', '2026-12-02T13:00:00Z', { staff: '019aa000-0000-7000-8000-000000000099' }],
];

/** The same with a log of some lines. */
export function sampleLogged(one: Bekanntgabe, lines = sampleLines.length): LoggedBekanntgabe {
  const log: SealedLine[] = [];
  for (const [event, at, facts] of sampleLines.slice(0, lines)) {
    const line: LogLine = { number: log.length + 1, at: new Date(at), event, facts };
    log.push({ ...line, hash: sealOf(one.id, log.at(-1)?.hash, line) });
  }
  return { ...one, log };
}

/** The documents of these, one new and one read. */
export const sampleBox: readonly BoxDocument[] = sampleDeliveries.map((delivery, index) => ({
  ...sampleDocument,
  id: `019aa000-0000-7000-8000-00000000005${index}`,
  ref: { kind: 'delivery', id: delivery.id },
  name: index === 0 ? 'Beitragsbescheid 2026.pdf' : 'Bescheinigung.jpg',
  hasView: index === 1,
  delivery,
  readAt: index === 0 ? null : new Date('2025-10-04T09:00:00Z'),
  retrievedAt: index === 0 ? null : new Date('2025-10-03T09:00:00Z'),
}));

/** A small PDF of one page with some lines, for demo and tests. */
export function samplePdf(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ');
  const text = Buffer.from(`BT /F1 14 Tf 18 TL 60 780 Td ${shown} ET`, 'latin1');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}${trailer}`, 'latin1');
}
