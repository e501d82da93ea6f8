/** Addresses of this feature's pages. */
export const paths = {
  list: '/antraege',
  one: '/antraege/:nummer',
  answer: '/antraege/:nummer/antwort',
  withdraw: '/antraege/:nummer/zuruecknehmen',
  correct: '/antraege/:nummer/aendern',
  copy: '/antraege/:nummer/kopie',
  sent: '/antraege/gesendet',
  sentCopy: '/antraege/gesendet/kopie',
} as const;

/** Address of one Antrag, or of something about it. */
export function antragPath(nummer: number, what?: 'antwort' | 'zuruecknehmen' | 'aendern' | 'kopie'): string {
  return what ? `/antraege/${nummer}/${what}` : `/antraege/${nummer}`;
}

/** Where an Antrag of a kind begins. */
export function startPath(art: { readonly id: string }): string {
  return `/antraege/neu/${art.id}`;
}

/** Parameters of a page of a draft: which draft, and whether the person came from the page that shows everything. */
export const draftParameter = 'entwurf';

/** See {@link draftParameter}. */
export const backParameter = 'zurueck';

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
