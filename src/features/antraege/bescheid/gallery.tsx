import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { sampleAntrag, sampleArt, sampleEvents } from '../fixtures.ts';
import { askedIn, betrieb, drawn } from '../gallery-parts.tsx';
import { newsMail } from '../mails/news-mail.ts';
import { sampleDeciding, sampleLoaded } from '../office/fixtures.ts';
import { AntragOfficePage } from '../office/pages/antrag-office-page.tsx';
import { AntragPage } from '../pages/antrag-page.tsx';
import { bescheidLetter } from './letter.ts';
import type { Bescheid } from './queries.ts';
import type { BescheidWhere } from './where.ts';

const art = { ...sampleArt, isBescheid: true } as const;
const decidedAt = new Date('2026-11-24T10:00:00Z');
const refused = {
  ...sampleAntrag,
  state: 'refused',
  endedAt: decidedAt,
  reason:
    'Ihre Werkstatt liegt nicht im Bezirk der Kammer.\n\nSie können innerhalb eines Monats Klage erheben.',
  decisions: { telephone: 'declined' },
} as const;

function page(id: string, title: string, bescheid: BescheidWhere): GalleryEntry {
  return drawn(`antrag-bescheid-${id}`, `Antrag, Bescheid ${title}`, (view) => (
    <AntragPage
      view={view}
      art={art}
      antrag={refused}
      asked={askedIn(view)}
      events={sampleEvents.slice(-1)}
      papers={[]}
      forWhom={betrieb}
      bescheid={bescheid}
      form={freshForm()}
    />
  ));
}

const bescheid: Bescheid = {
  nummer: sampleAntrag.nummer,
  staffId: '00000000-0000-4000-8000-000000000005',
  decidedAt,
  isWritten: true,
  deliveryId: null,
  postedAt: null,
  recipient: null,
};
const betriebId = '00000000-0000-4000-8000-000000000004';

function inOffice(
  id: string,
  title: string,
  more: Partial<Bescheid>,
  own = {},
  form = freshForm(),
): GalleryEntry {
  return {
    id: `antraege/office-bescheid-${id}`,
    title: `Verwaltung: Antrag, Bescheid ${title}`,
    show: {
      kind: 'page',
      actor: sampleDeciding,
      inOffice: true,
      draw: (view) => (
        <AntragOfficePage
          view={view}
          loaded={{
            ...sampleLoaded,
            art,
            antrag: { ...refused, ...own },
            asked: askedIn(view),
            bescheid: { ...bescheid, ...more },
            recipient: more.recipient?.split('\n') ?? [refused.contactName],
          }}
          form={form}
        />
      ),
    },
  };
}

function mail(
  id: string,
  title: string,
  hasAccount: boolean,
  what: 'decided' | 'paper-rejected' = 'decided',
): GalleryEntry {
  return {
    id: `antraege/mail-${id}`,
    title: `Mail: ${title}`,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        newsMail(chamber, locale, {
          nummer: 181,
          title: 'Werkstattbesuch',
          name: 'Erika Muster',
          hasAccount,
          news: { what },
        }),
    },
  };
}

/** Formal decisions in every state: for their person, for the office, and the letter itself. */
export const bescheidGallery: readonly GalleryEntry[] = [
  page('waits', 'wird geschrieben', { sentences: ['Wir schreiben ihn gerade.'] }),
  page('box', 'liegt im Postfach', {
    sentences: ['Das Schreiben liegt bereit. Rufen Sie es bitte ab.'],
    href: '/dokumente/stand/019aa000-0000-7000-8000-000000000041',
  }),
  page('post', 'kommt per Post', { sentences: ['Sie bekommen ihn per Post. Vorher beginnt keine Frist.'] }),
  inOffice('waits', 'wird geschrieben', { isWritten: false }),
  inOffice('delivered', 'zugestellt', { deliveryId: '019aa000-0000-7000-8000-000000000041' }, { betriebId }),
  inOffice('post', 'geht per Post', { recipient: 'Erika Muster\nBeispielgasse 4\n12345 Musterstadt' }),
  inOffice('no-address', 'geht per Post, ohne Anschrift', {}),
  inOffice(
    'wrong-address',
    'geht per Post, Anschrift unvollständig',
    {},
    {},
    keepInput(
      { anschrift: 'Erika Muster' },
      { anschrift: 'Geben Sie Name und Anschrift ein, jede Zeile für sich.' },
    ),
  ),
  inOffice('posted', 'zur Post gegeben', { postedAt: new Date('2026-11-25T13:00:00Z') }),
  mail('decided', 'Bescheid zum Antrag', true),
  mail('decided-stranger', 'Bescheid zum Antrag ohne Anmeldung', false),
  mail('paper-rejected', 'Datei gesperrt', true, 'paper-rejected'),
  ...(['refused', 'approved'] as const).map(
    (state): GalleryEntry => ({
      id: `antraege/bescheid-${state}`,
      title: `Brief: Bescheid, ${state}`,
      show: {
        kind: 'letter',
        draw: (chamber) =>
          bescheidLetter(chamber, {
            art,
            antrag: { ...refused, state },
            asked: askedIn({ chamber, locale: 'de' }),
            recipient: ['Muster & Söhne Metallbau GmbH', 'Beispielgasse 4', '12345 Musterstadt'],
            decidedAt,
          }),
      },
    }),
  ),
];
