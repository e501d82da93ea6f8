/** What has just been done with an Antrag, by the value of `hinweis`. */
export const officeAntragNotices = [
  'uebernommen',
  'zurueckgegeben',
  'weitergegeben',
  'gefragt',
  'frage-erledigt',
  'antwort-eingetragen',
  'zurueckgezogen',
  'notiert',
  'vermerkt',
  'vollstaendig',
  'bewilligt',
  'abgelehnt',
  'dazugelegt',
  'schon-dabei',
  'eingetragen',
  'zur-post',
  'anschrift',
  'inzwischen',
  'anderer-bereich',
] as const;

/** See {@link officeAntragNotices}. */
export type OfficeAntragNotice = (typeof officeAntragNotices)[number];

/** Those that tell that something was not done. */
export const warnings: readonly OfficeAntragNotice[] = ['inzwischen', 'anderer-bereich'];
