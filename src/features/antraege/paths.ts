/** Addresses of this feature's pages. */
export const paths = {
  list: '/antraege',
  listChanges: '/antraege/neues',
  one: '/antraege/:nummer',
  changes: '/antraege/:nummer/neues',
  answer: '/antraege/:nummer/antwort',
  withdraw: '/antraege/:nummer/zuruecknehmen',
  correct: '/antraege/:nummer/aendern',
  copy: '/antraege/:nummer/kopie',
  papers: '/antraege/:nummer/unterlagen',
  paper: '/antraege/:nummer/unterlagen/:id',
  draftOff: '/antraege/entwurf/:id',
  discardOff: '/antraege/entwurf/:id/verwerfen',
  sent: '/antraege/gesendet',
  sentCopy: '/antraege/gesendet/kopie',
} as const;

/** What an Antrag has an address of its own for. */
export type AntragPlace = 'antwort' | 'zuruecknehmen' | 'aendern' | 'kopie' | 'unterlagen' | 'neues';

/** Address of one Antrag, or of something about it. */
export function antragPath(nummer: number, what?: AntragPlace): string {
  return what ? `/antraege/${nummer}/${what}` : `/antraege/${nummer}`;
}

/** Where an Antrag of a kind begins. */
export function startPath(art: {
  readonly id: string;
  readonly ownForm?: { readonly path: string } | undefined;
}): string {
  return art.ownForm?.path ?? `/antraege/neu/${art.id}`;
}

/** The page of a draft on which papers are handed in. */
export const papersPage = 'unterlagen';

/** Parameters of a page of a draft: which draft, and whether the person came from the page that shows everything. */
export const draftParameter = 'entwurf';

/** See {@link draftParameter}. */
export const backParameter = 'zurueck';

/** Address that tells of a draft whose person may not go on with it. */
export function draftOffPath(id: string, what?: 'verwerfen'): string {
  return what ? `/antraege/entwurf/${id}/${what}` : `/antraege/entwurf/${id}`;
}

/** Address of a page of a draft: one of its steps, `pruefen` or `verwerfen`. */
export function draftPath(
  draft: { readonly art: string; readonly id: string },
  page: string,
  more: { readonly backToCheck?: boolean } = {},
): string {
  const query = new URLSearchParams({ [draftParameter]: draft.id });
  if (more.backToCheck) query.set(backParameter, 'pruefen');
  return `${startPath({ id: draft.art })}/${page}?${query}`;
}
