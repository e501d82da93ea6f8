import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { sampleBetrieb } from '../fixtures.ts';
import { linkedMail } from '../mails/linked-mail.ts';
import { sampleActing } from '../office/fixtures.ts';
import { inOffice } from '../office/in-office.ts';
import { LinkPage, UnlinkPage } from './pages/link-pages.tsx';
import { directLinkTexts } from './texts.de.ts';

const subject = { kind: 'betrieb', record: sampleBetrieb } as const;
const words = directLinkTexts.messages.de;

/** Linking and unlinking by a case worker, in their states. */
export const directLinkGallery: readonly GalleryEntry[] = [
  inOffice('link', 'Ohne PIN verknüpfen', (view) => (
    <LinkPage view={view} subject={subject} form={freshForm()} documentAgain={false} />
  )),
  inOffice('link-refused', 'Ohne PIN verknüpfen mit falschen Angaben', (view) => (
    <LinkPage
      view={view}
      subject={subject}
      documentAgain
      form={{
        values: { email: 'erika', reason: 'Vollmacht liegt vor' },
        errors: {
          email: words['link.refused.email'],
          document: words['link.refused.no-document'],
        },
      }}
    />
  )),
  ...sampleActing
    .slice(0, 1)
    .map((link) =>
      inOffice('unlink', 'Zugang lösen', (view) => (
        <UnlinkPage view={view} subject={subject} link={link} form={freshForm()} />
      )),
    ),
  {
    id: 'freischaltung/mail-linked-by-chamber',
    title: 'E-Mail: von der Kammer verknüpft',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        linkedMail(
          chamber,
          locale,
          { firstName: 'Erika', lastName: 'Muster' },
          subject,
          'Vollmacht der Inhaberin liegt vor',
        ),
    },
  },
];
