import type { SubjectKind } from '../rules.ts';

/** Addresses of this feature's pages in the office. */
export const officePaths = {
  pins: '/verwaltung/pins',
  letter: '/verwaltung/pins/briefe/:id',
  release: '/verwaltung/pins/briefe/:id/freigeben',
  refuse: '/verwaltung/pins/briefe/:id/ablehnen',
  batches: '/verwaltung/pins/stapel',
  batch: '/verwaltung/pins/stapel/:id',
  batchLetters: '/verwaltung/pins/stapel/:id/briefe',
  batchCsv: '/verwaltung/pins/stapel/:id/csv',
  batchStop: '/verwaltung/pins/stapel/:id/anhalten',
  batchPrinted: '/verwaltung/pins/stapel/:id/gedruckt',
  batchPosted: '/verwaltung/pins/stapel/:id/versandt',
  batchDissolve: '/verwaltung/pins/stapel/:id/aufloesen',
  massRun: '/verwaltung/pins/massenlauf',
  massRunAsk: '/verwaltung/pins/stapel/:id/vorlegen',
} as const;

/** The address of one letter or batch. */
export function officePath(page: keyof typeof officePaths, id: string): string {
  return officePaths[page].replace(':id', id);
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
