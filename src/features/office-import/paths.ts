/** Addresses of a kind of file; `:id` is one file that was sent. */
export function pathsOf(kind: string) {
  const base = `/verwaltung/einspielen/${kind}`;
  return {
    list: base,
    one: `${base}/:id`,
    report: `${base}/:id/bericht.csv`,
    apply: `${base}/:id/uebernehmen`,
    discard: `${base}/:id/verwerfen`,
    retry: `${base}/:id/erneut`,
    undo: `${base}/:id/zuruecknehmen`,
  } as const;
}

/** Where all kinds of files are listed. */
export const overviewPath = '/verwaltung/einspielen';

/** Where one file that was sent is shown. */
export function importPath(kind: string, id: string): string {
  return pathsOf(kind).one.replace(':id', id);
}
