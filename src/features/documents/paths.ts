/** Addresses of this feature's pages. */
export const paths = {
  list: '/dokumente',
  download: '/dokumente/:id/herunterladen',
  downloadAll: '/dokumente/alle-herunterladen',
  upload: '/dokumente/hochladen',
  sent: '/dokumente/gesendet/:nummer',
  sentFile: '/dokumente/gesendet/:nummer/:id',
  settings: '/mein-betrieb/einstellungen',
  consent: '/mein-betrieb/einstellungen/zustimmung',
  progress: '/dokumente/stand/:id',
} as const;

/** Where one upload is shown to whoever sent it. */
export function sentPath(nummer: number): string {
  return paths.sent.replace(':nummer', String(nummer));
}

/** Addresses of this feature in the office. */
export const officePaths = {
  queue: '/verwaltung/dokumente',
  upload: '/verwaltung/dokumente/:nummer',
  file: '/verwaltung/dokumente/:nummer/:id',
  done: '/verwaltung/dokumente/:nummer/erledigt',
  pass: '/verwaltung/dokumente/:nummer/weitergeben',
  post: '/verwaltung/schreiben-per-post',
  postBatch: '/verwaltung/schreiben-per-post/stapel',
  posted: '/verwaltung/schreiben-per-post/versandt',
  progress: {
    betrieb: '/verwaltung/betriebe/:id/bekanntgabe/:delivery',
    person: '/verwaltung/personen/:id/bekanntgabe/:delivery',
  },
  progressLog: {
    betrieb: '/verwaltung/betriebe/:id/bekanntgabe/:delivery/protokoll',
    person: '/verwaltung/personen/:id/bekanntgabe/:delivery/protokoll',
  },
  deliver: { betrieb: '/verwaltung/betriebe/:id/dokumente', person: '/verwaltung/personen/:id/dokumente' },
  delivered: {
    betrieb: '/verwaltung/betriebe/:id/dokumente/:document',
    person: '/verwaltung/personen/:id/dokumente/:document',
  },
} as const;

/** Where one upload is shown in the office. */
export function officeUploadPath(nummer: number): string {
  return officePaths.upload.replace(':nummer', String(nummer));
}
