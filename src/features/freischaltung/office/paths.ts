import type { BatchKind } from '../print-batches/batch-rules.ts';
import type { SubjectKind } from '../rules.ts';

/** Addresses of this feature's pages in the office. */
export const officePaths = {
  pins: '/verwaltung/pins',
  letter: '/verwaltung/pins/briefe/:id',
  release: '/verwaltung/pins/briefe/:id/freigeben',
  refuse: '/verwaltung/pins/briefe/:id/ablehnen',
  batches: '/verwaltung/pins/stapel',
  massRun: '/verwaltung/pins/massenlauf',
} as const;

/** The address of something about one letter. */
export function officePath(page: 'letter' | 'release' | 'refuse', id: string): string {
  return officePaths[page].replace(':id', id);
}

const batchActs = {
  page: '',
  letters: '/briefe',
  csv: '/csv',
  stop: '/anhalten',
  printed: '/gedruckt',
  posted: '/versandt',
  dissolve: '/aufloesen',
  ask: '/vorlegen',
  discard: '/verwerfen',
  rest: '/uebrige',
} as const;

/** The pattern of an address of one batch; mass runs have addresses of their own, since another right opens them. */
export function batchRoute(kind: BatchKind, act: keyof typeof batchActs): string {
  return `${kind === 'queue' ? officePaths.batches : officePaths.massRun}/:id${batchActs[act]}`;
}

/** The address of one batch, or of something done with it. */
export function batchPath(kind: BatchKind, act: keyof typeof batchActs, id: string): string {
  return batchRoute(kind, act).replace(':id', id);
}

const records = { betrieb: '/verwaltung/betriebe/:id', person: '/verwaltung/personen/:id' } as const;

/** What can be done on the page of a Betrieb or Person. */
const acts = {
  newPin: '/pin',
  revoke: '/pins/:part/zurueckziehen',
  link: '/verknuepfen',
  unlink: '/verknuepfungen/:part/loesen',
  document: '/verknuepfungen/:part/dokument',
  seen: '/ohne-verwaltung/gesehen',
} as const;

/** The pattern of a form's address below a record's own. */
export function actRoute(kind: SubjectKind, act: keyof typeof acts): string {
  return `${records[kind]}${acts[act]}`;
}

/** The address of a form below a record's own. */
export function actPath(
  { kind, id }: { readonly kind: SubjectKind; readonly id: string },
  act: keyof typeof acts,
  part = '',
): string {
  return actRoute(kind, act).replace(':id', id).replace(':part', part);
}
