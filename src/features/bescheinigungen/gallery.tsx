import type { VNode } from 'preact';
import { sampleLinked, sampleStaff } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type View } from '../../platform/ui/index.ts';
import { RecordPage, rights } from '../office/index.ts';
import type { Checked } from './check.ts';
import { shownFacts } from './content.ts';
import { sampleBetrieb, sampleCode, sampleIssued, sampleJudged } from './fixtures.ts';
import { bescheinigungLetter } from './letters/bescheinigung-letter.ts';
import { withdrawnMail } from './mails/withdrawn-mail.ts';
import { IssuePage, WithdrawPage } from './office/act-pages.tsx';
import { bescheinigungNotices } from './office/panels.tsx';
import { BescheinigungenPanel } from './office/panel.tsx';
import { bescheinigungOfficeTexts } from './office/texts.de.ts';
import { CheckedPage, CheckPage } from './pages/check-page.tsx';
import { IssuedPage } from './pages/issued-page.tsx';
import { ListPage, type ListPageProps } from './pages/list-page.tsx';
import { paths } from './paths.ts';
import { longestReason, type PrintedKind, printedKinds, type Standing } from './rules.ts';
import { offersAny } from './settings.ts';
import { bescheinigungTexts } from './texts.de.ts';

const at = new Date('2026-11-25T13:20:00Z');

function drawn(id: string, title: string, draw: (view: View) => VNode, more = {}): GalleryEntry {
  const show = { kind: 'page', draw, ...more } as const;
  return { id: `bescheinigungen/${id}`, title, appliesTo: offersAny, show };
}
const own = (id: string, title: string, draw: (view: View) => VNode) =>
  drawn(id, title, draw, { actor: sampleLinked });
const inOffice = (id: string, title: string, draw: (view: View) => VNode) =>
  drawn(`office-${id}`, `Verwaltung, ${title}`, draw, {
    inOffice: true,
    actor: { ...sampleStaff, rights },
  });

const list: Omit<ListPageProps, 'view'> = {
  betrieb: sampleBetrieb.name,
  offers: [
    { kind: 'handwerkskarte', printed: 'handwerkskarte' },
    { kind: 'betriebsbescheinigung', printed: 'betriebsbescheinigung' },
  ],
  judged: sampleJudged,
};

const checked = (view: View, standing: Standing, kind: PrintedKind = 'handwerkskarte'): Checked => ({
  kind,
  issuedAt: sampleIssued.issuedAt,
  validUntil: kind === 'gewerbekarte' ? '2027-05-20' : null,
  standing,
  facts: standing === 'valid' ? shownFacts(view.chamber, view.locale, kind, sampleBetrieb) : [],
});

const wrong = (view: View, key: 'missing' | 'slip') => ({
  values: { code: key === 'slip' ? 'ABCD' : '' },
  errors: { code: bescheinigungTexts.for(view.chamber, view.locale)(`check.${key}`) },
});

const standings: readonly (readonly [Standing, string])[] = [
  ['valid', 'gültig'],
  ['changed', 'inzwischen geändert'],
  ['over', 'nicht mehr gültig'],
];

/** Pages, mails and papers of this feature, in their states. */
export const bescheinigungGallery: readonly GalleryEntry[] = [
  own('list', 'Bescheinigungen', (view) => <ListPage view={view} {...list} most={50} />),
  own('list-empty', 'Bescheinigungen, noch keine', (view) => (
    <ListPage
      view={view}
      {...list}
      judged={[]}
      offers={[{ kind: 'handwerkskarte', printed: undefined }]}
      isGone
    />
  )),
  own('list-refused', 'Bescheinigungen, zu viele', (view) => {
    const sentence = bescheinigungTexts.for(view.chamber, view.locale)('refusal.too-many');
    const form = { values: { replace: 'ja' }, errors: { '': sentence } };
    const offers = [{ kind: 'handwerkskarte', printed: 'gewerbekarte' }] as const;
    return <ListPage view={view} {...list} offers={offers} refused={{ kind: 'handwerkskarte', form }} />;
  }),
  own('issued', 'Bescheinigung fertig', (view) => (
    <IssuedPage
      view={view}
      kind="betriebsbescheinigung"
      betrieb={sampleBetrieb.name}
      print="/bescheinigungen/1/pdf"
      back={paths.list}
    />
  )),
  drawn('check', 'Bescheinigung prüfen', (view) => (
    <CheckPage view={view} form={freshForm({ code: sampleCode })} />
  )),
  drawn('check-missing', 'Bescheinigung prüfen, Code fehlt', (view) => (
    <CheckPage view={view} form={wrong(view, 'missing')} />
  )),
  drawn('check-slip', 'Bescheinigung prüfen, vertippt', (view) => (
    <CheckPage view={view} form={wrong(view, 'slip')} />
  )),
  drawn('check-too-many', 'Bescheinigung prüfen, zu oft', (view) => {
    const t = bescheinigungTexts.for(view.chamber, view.locale);
    const form = { values: {}, errors: { '': t('check.too-many', { time: '15:00' }) } };
    return <CheckPage view={view} form={form} />;
  }),
  ...standings.map(([standing, title]) =>
    drawn(`checked-${standing}`, `Bescheinigung geprüft, ${title}`, (view) => (
      <CheckedPage view={view} checked={checked(view, standing)} at={at} />
    )),
  ),
  drawn('checked-until', 'Bescheinigung geprüft, gültig bis', (view) => (
    <CheckedPage view={view} checked={checked(view, 'valid', 'gewerbekarte')} at={at} />
  )),
  drawn('checked-unknown', 'Bescheinigung geprüft, unbekannt', (view) => (
    <CheckedPage view={view} checked={undefined} at={at} />
  )),
  inOffice('panel', 'Bescheinigungen eines Betriebs', (view) => (
    <RecordPage
      view={view}
      head={{ title: sampleBetrieb.name }}
      notice={bescheinigungNotices['bescheinigung-zurueckgezogen']}
      panels={[
        <BescheinigungenPanel
          key="some"
          view={view}
          betriebId={sampleBetrieb.id}
          judged={sampleJudged}
          most={20}
          mayIssue
        />,
      ]}
    />
  )),
  inOffice('panel-empty', 'Bescheinigungen, keine ausgestellt, nur ansehen', (view) => (
    <RecordPage
      view={view}
      head={{ title: sampleBetrieb.name }}
      notice={undefined}
      panels={[
        <BescheinigungenPanel
          key="none"
          view={view}
          betriebId={sampleBetrieb.id}
          judged={[]}
          mayIssue={false}
        />,
      ]}
    />
  )),
  inOffice('issue', 'Bescheinigung ausstellen', (view) => (
    <IssuePage view={view} betrieb={sampleBetrieb} offers={list.offers} form={freshForm()} />
  )),
  inOffice('issue-refused', 'Bescheinigung ausstellen, nichts gewählt', (view) => {
    const sentence = bescheinigungTexts.for(view.chamber, 'de')('refusal.not-offered');
    const form = { values: {}, errors: { kind: sentence } };
    return <IssuePage view={view} betrieb={sampleBetrieb} offers={list.offers} form={form} />;
  }),
  inOffice('withdraw', 'Bescheinigung zurückziehen', (view) => (
    <WithdrawPage view={view} betrieb={sampleBetrieb} issued={sampleIssued} form={freshForm()} />
  )),
  inOffice('withdraw-refused', 'Bescheinigung zurückziehen, Grund zu lang', (view) => {
    const sentence = bescheinigungOfficeTexts.for(view.chamber, 'de')('withdraw.long', {
      most: longestReason,
    });
    const form = { values: {}, errors: { reason: sentence } };
    return <WithdrawPage view={view} betrieb={sampleBetrieb} issued={sampleIssued} form={form} />;
  }),
  {
    id: 'bescheinigungen/mail-withdrawn',
    title: 'Mail: Bescheinigung zurückgezogen',
    appliesTo: offersAny,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        withdrawnMail(
          chamber,
          locale,
          { firstName: 'Erika', lastName: 'Muster' },
          {
            betrieb: sampleBetrieb.name,
            kind: 'handwerkskarte',
            issuedAt: sampleIssued.issuedAt,
            reason: 'Das Gewerk war falsch eingetragen.',
          },
        ),
    },
  },
  ...printedKinds.map(
    (kind): GalleryEntry => ({
      id: `bescheinigungen/letter-${kind}`,
      title: `Papier: ${kind}`,
      appliesTo: offersAny,
      show: {
        kind: 'letter',
        draw: (chamber) =>
          bescheinigungLetter(chamber, {
            ...sampleIssued,
            kind,
            validUntil: kind === 'gewerbekarte' ? '2027-05-20' : null,
            betrieb: sampleBetrieb,
            code: sampleCode,
          }),
      },
    }),
  ),
];
