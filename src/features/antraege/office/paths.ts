/** Addresses of the office's pages of Anträge. */
export const officePaths = {
  queue: '/verwaltung/antraege',
  queueChanges: '/verwaltung/antraege/neues',
  one: '/verwaltung/antraege/:nummer',
  changes: '/verwaltung/antraege/:nummer/neues',
  take: '/verwaltung/antraege/:nummer/uebernehmen',
  putBack: '/verwaltung/antraege/:nummer/zurueckgeben',
  dropQuestion: '/verwaltung/antraege/:nummer/frage-erledigt',
  noteAnswer: '/verwaltung/antraege/:nummer/antwort',
  withdrawFor: '/verwaltung/antraege/:nummer/zurueckziehen',
  note: '/verwaltung/antraege/:nummer/notiz',
  complete: '/verwaltung/antraege/:nummer/vollstaendig',
  followUp: '/verwaltung/antraege/:nummer/weiter',
  papers: '/verwaltung/antraege/:nummer/unterlagen',
  paper: '/verwaltung/antraege/:nummer/unterlagen/:id',
  bescheid: '/verwaltung/antraege/:nummer/bescheid',
  bescheidRecipient: '/verwaltung/antraege/:nummer/bescheid/anschrift',
  bescheidPosted: '/verwaltung/antraege/:nummer/bescheid/versandt',
  handOver: '/verwaltung/antraege/:nummer/weitergeben',
  ask: '/verwaltung/antraege/:nummer/frage',
  approve: '/verwaltung/antraege/:nummer/bewilligen',
  refuse: '/verwaltung/antraege/:nummer/ablehnen',
  enterChoice: '/verwaltung/antraege/eintragen',
  enterStranger: '/verwaltung/antraege/eintragen/:art',
  enter: '/verwaltung/antraege/eintragen/:art/:subject/:id',
} as const;

/** Address of an Antrag in the office, or of something that is done with it, and what has just been done. */
export function officeAntragPath(
  nummer: number,
  page: Exclude<
    keyof typeof officePaths,
    'queue' | 'queueChanges' | 'enterChoice' | 'enterStranger' | 'enter' | 'paper'
  > = 'one',
  notice?: string,
): string {
  const path = officePaths[page].replace(':nummer', String(nummer));
  return notice ? `${path}?hinweis=${notice}` : path;
}

/** Address of one of the files that came with an Antrag. */
export function officePaperPath(nummer: number, id: string): string {
  return officePaths.paper.replace(':nummer', String(nummer)).replace(':id', id);
}
