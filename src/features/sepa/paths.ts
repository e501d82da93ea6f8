/** Addresses of mandates. */
export const paths = {
  list: '/sepa',
  give: '/sepa/neu',
  check: '/sepa/neu/pruefen',
  send: '/sepa/erteilen',
  one: '/sepa/:id',
  change: '/sepa/:id/aendern',
  revoke: '/sepa/:id/widerrufen',
  pdf: '/sepa/:id/mandat',
  submitSigned: '/antraege/neu/sepa-mandat',
} as const;

/** Addresses in the office. */
export const officePaths = {
  list: '/verwaltung/sepa',
  one: '/verwaltung/sepa/:id',
  pdf: '/verwaltung/sepa/:id/mandat',
  sign: '/verwaltung/sepa/:id/unterschrieben',
  revoke: '/verwaltung/sepa/:id/widerrufen',
  enter: { betrieb: '/verwaltung/betriebe/:id/sepa', person: '/verwaltung/personen/:id/sepa' },
  collect: '/verwaltung/sepa/einzug',
  export: '/verwaltung/sepa/einzug/:id',
  make: '/verwaltung/sepa/einzug/:id/erzeugen',
  xml: '/verwaltung/sepa/einzug/:id/datei',
} as const;

/** Where one mandate is shown. */
export function mandatePath(id: string): string {
  return paths.one.replace(':id', id);
}

/** Where one mandate is shown in the office. */
export function officeMandatePath(id: string): string {
  return officePaths.one.replace(':id', id);
}
