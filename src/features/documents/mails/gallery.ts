import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { sampleAt, sampleDocument, samplePhoto, sampleUpload } from '../fixtures.ts';
import { rejectedStates } from '../rules.ts';
import { offersBox, offersUpload } from '../settings.ts';
import { consentMail } from './consent-mail.ts';
import { deliveredMail, switchMail } from './delivered-mail.ts';
import { formalMail } from './formal-mail.ts';
import { notDeliveredMail } from './not-delivered-mail.ts';
import { rejectedMail, uploadReceivedMail } from './upload-received-mail.ts';

type Offered = (chamber: Chamber) => boolean;

const forWhom = sampleUpload.subjectName;
const reader = { firstName: 'Erika', lastName: 'Muster' };

const severalBoxes = [
  { forWhom, count: 1 },
  { forWhom: 'Bäckerei Beispiel', count: 4 },
  { forWhom: 'Zimmerei Probe', count: 2 },
];

function mail(
  id: string,
  title: string,
  appliesTo: Offered,
  draw: Extract<GalleryEntry['show'], { kind: 'mail' }>['draw'],
): GalleryEntry {
  return { id: `documents/mail-${id}`, title: `Mail: ${title}`, appliesTo, show: { kind: 'mail', draw } };
}

/** Every mail about documents. */
export const documentMailGallery: readonly GalleryEntry[] = [
  mail('received', 'Dokumente angekommen', offersUpload, (chamber, locale) =>
    uploadReceivedMail(chamber, locale, reader, {
      nummer: sampleUpload.nummer,
      sentAt: sampleAt,
      department: sampleUpload.department,
      title: sampleUpload.subject,
      forWhom,
      fileNames: [sampleDocument.name, samplePhoto.name],
    }),
  ),
  ...rejectedStates.map((scan) =>
    mail(scan, `Datei ${scan}`, offersUpload, (chamber, locale) =>
      rejectedMail(chamber, locale, reader, {
        nummer: sampleUpload.nummer,
        fileName: sampleDocument.name,
        scan,
      }),
    ),
  ),
  ...rejectedStates.map((scan) =>
    mail(`not-delivered-${scan}`, `nicht zugestellt, Datei ${scan}`, offersBox, (chamber) =>
      notDeliveredMail(chamber, 'Sabine Beispiel', {
        fileName: 'Beitragsbescheid 2026.pdf',
        scan,
        forWhom,
        owner: { kind: 'betrieb', id: sampleUpload.subjectId },
        subject: 'Beitragsbescheid 2026',
        isFormal: scan === 'infected',
      }),
    ),
  ),
  mail('delivered', 'neues Dokument', offersBox, (chamber, locale) =>
    deliveredMail(chamber, locale, reader, [{ forWhom, count: 1 }]),
  ),
  mail('delivered-several', 'neue Dokumente', offersBox, (chamber, locale) =>
    deliveredMail(chamber, locale, reader, [{ forWhom, count: 3 }]),
  ),
  mail('delivered-boxes', 'neue Dokumente für mehrere', offersBox, (chamber, locale) =>
    deliveredMail(chamber, locale, reader, severalBoxes),
  ),
  mail('formal', 'förmliches Schreiben', offersBox, (chamber, locale) =>
    formalMail(chamber, locale, reader, {
      boxes: [{ forWhom, count: 1 }],
      why: 'notice',
      until: '2026-12-01',
    }),
  ),
  mail('formal-several', 'förmliche Schreiben', offersBox, (chamber, locale) =>
    formalMail(chamber, locale, reader, { boxes: [{ forWhom, count: 2 }], why: 'notice', until: null }),
  ),
  mail('formal-boxes', 'förmliche Schreiben für mehrere', offersBox, (chamber, locale) =>
    formalMail(chamber, locale, reader, { boxes: severalBoxes, why: 'notice', until: null }),
  ),
  mail('formal-reminder', 'Erinnerung an ein förmliches Schreiben', offersBox, (chamber, locale) =>
    formalMail(chamber, locale, reader, {
      boxes: [{ forWhom, count: 1 }],
      why: 'reminder',
      until: '2026-12-01',
    }),
  ),
  mail('consent-given', 'Zustimmung zu förmlichen Schreiben', offersBox, (chamber, locale) =>
    consentMail(chamber, locale, reader, { betrieb: forWhom, by: 'Kim Kurs', isGiven: true }),
  ),
  mail('consent-withdrawn', 'Zustimmung zurückgenommen', offersBox, (chamber, locale) =>
    consentMail(chamber, locale, reader, { betrieb: forWhom, by: 'Kim Kurs', isGiven: false }),
  ),
  mail('switch-off', 'Meldung ausgeschaltet', offersBox, (chamber, locale) =>
    switchMail(chamber, locale, reader, { betrieb: forWhom, by: 'Kim Kurs', tellsOfNew: false }),
  ),
  mail('switch-on', 'Meldung eingeschaltet', offersBox, (chamber, locale) =>
    switchMail(chamber, locale, reader, { betrieb: forWhom, by: 'Kim Kurs', tellsOfNew: true }),
  ),
];
