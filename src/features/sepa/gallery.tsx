import { sampleLinked } from '../../platform/access/sample-actors.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type View } from '../../platform/ui/index.ts';
import {
  sampleAbroad,
  sampleAt,
  sampleDebtor,
  sampleCollected,
  sampleEnded,
  sampleHeld,
  sampleMandate,
  sampleOutlived,
  sampleReplaced,
  sampleUnsigned,
} from './fixtures.ts';
import { sepaToldGallery } from './gallery-told.ts';
import type { MandateRecord } from './mandate.ts';
import { sepaOfficeGallery } from './office/gallery.tsx';
import { CheckPage } from './pages/check-page.tsx';
import { FormPage } from './pages/form-page.tsx';
import { ListPage, listNotices } from './pages/list-page.tsx';
import { MandatePage, type MandatePageProps } from './pages/mandate-page.tsx';
import { RevokePage } from './pages/revoke-page.tsx';
import { readMandateForm } from './read-mandate-form.ts';
import { offersSepa } from './settings.ts';

const today = '2026-11-21';
const owner = { ...sampleMandate.owner, name: sampleDebtor.holder };
const typed = {
  kontoinhaber: sampleDebtor.holder,
  iban: 'DE02 1203 0000 0000 2020 51',
  bic: '',
  strasse: sampleDebtor.street,
  hausnummer: sampleDebtor.buildingNumber,
  plz: sampleDebtor.postcode,
  ort: sampleDebtor.city,
  land: 'DE',
  art: 'wiederkehrend',
  verfahren: 'core',
  'fuer-beitrag': 'ja',
  unterschriftsort: sampleDebtor.place,
};
const bank = { blz: '12030000', name: 'Beispielbank Musterstadt' };
const given = {
  debtor: sampleDebtor,
  scheme: 'core',
  isOneOff: false,
  scopes: ['beitrag', 'gebuehren'],
} as const;
const page = (
  id: string,
  title: string,
  draw: (view: View) => ReturnType<typeof ListPage>,
  appliesTo: (chamber: Chamber) => boolean = offersSepa,
): GalleryEntry => ({
  id: `sepa/${id}`,
  title: `SEPA: ${title}`,
  appliesTo,
  show: { kind: 'page', actor: sampleLinked, draw },
});

const one = (
  id: string,
  title: string,
  mandate: MandateRecord,
  more: Pick<MandatePageProps, 'notice' | 'before'> = {},
): GalleryEntry =>
  page(`mandate-${id}`, `Mandat, ${title}`, (view) => (
    <MandatePage view={view} mandate={mandate} debtor={sampleDebtor} bank={bank} today={today} {...more} />
  ));

/** The form with what was typed and every sentence that it earns. */
function refusedForm(view: View, changed: Readonly<Record<string, string>>) {
  const values = { ...typed, ...changed };
  const { errors } = readMandateForm(view.chamber, view.locale, values, { owner });
  return <FormPage view={view} owner={owner} form={{ values, errors }} covered={[]} today={today} />;
}

const pages: readonly GalleryEntry[] = [
  page('list-empty', 'Liste, noch kein Mandat', (view) => (
    <ListPage view={view} forWhom={owner.name} mandates={[]} />
  )),
  page('list', 'Liste mit allen Ständen', (view) => (
    <ListPage
      view={view}
      forWhom={owner.name}
      mandates={[sampleMandate, sampleUnsigned, sampleHeld, sampleEnded]}
    />
  )),
  ...listNotices.map((notice) =>
    page(`list-${notice}`, `Liste, ${notice}`, (view) => (
      <ListPage view={view} forWhom={owner.name} mandates={[sampleMandate]} notice={notice} />
    )),
  ),
  page('form', 'Mandat erteilen', (view) => (
    <FormPage
      view={view}
      owner={owner}
      form={freshForm({ land: 'DE', art: 'wiederkehrend' })}
      covered={[]}
      today={today}
    />
  )),
  page('form-covered', 'Mandat erteilen, es gibt schon eines', (view) => (
    <FormPage
      view={view}
      owner={owner}
      form={freshForm({ land: 'DE' })}
      covered={sampleMandate.scopes}
      today={today}
    />
  )),
  page('form-change', 'Bank ändern', (view) => (
    <FormPage
      view={view}
      owner={owner}
      form={freshForm(typed)}
      covered={[]}
      replaces={sampleMandate}
      today={today}
    />
  )),
  page('form-change-coming', 'Bank ändern, vom alten Konto kann noch eine Abbuchung kommen', (view) => (
    <FormPage
      view={view}
      owner={owner}
      form={freshForm(typed)}
      covered={[]}
      replaces={sampleCollected}
      today={today}
    />
  )),
  page('form-empty', 'Mandat erteilen, nichts ausgefüllt', (view) =>
    refusedForm(view, Object.fromEntries(Object.keys(typed).map((name) => [name, '']))),
  ),
  page('form-digits', 'Mandat erteilen, Tippfehler in der IBAN', (view) =>
    refusedForm(view, { iban: 'DE03 1203 0000 0000 2020 51' }),
  ),
  page('form-length', 'Mandat erteilen, IBAN zu kurz', (view) =>
    refusedForm(view, { iban: 'DE02 1203 0000 0000 2020 5', bic: 'XX', kontoinhaber: 'M'.repeat(90) }),
  ),
  page('form-abroad', 'Mandat erteilen, BIC fehlt', (view) =>
    refusedForm(view, { iban: 'CH93 0076 2011 6238 5295 7' }),
  ),
  page('check', 'prüfen', (view) => (
    <CheckPage
      view={view}
      owner={owner}
      given={given}
      bank={bank}
      posted={typed}
      heldUntil={null}
      before={[]}
      today={today}
    />
  )),
  page('check-change-coming', 'prüfen, vom alten Konto kann noch eine Abbuchung kommen', (view) => (
    <CheckPage
      view={view}
      owner={owner}
      given={given}
      bank={bank}
      posted={typed}
      heldUntil={null}
      before={[sampleCollected]}
      today={today}
    />
  )),
  page('check-held', 'prüfen, E-Mail-Adresse gerade geändert', (view) => (
    <CheckPage
      view={view}
      owner={owner}
      given={{ ...given, isOneOff: true }}
      bank={{ blz: '12030000', name: undefined }}
      posted={typed}
      heldUntil={sampleHeld.heldUntil}
      before={[]}
      today={today}
    />
  )),
  page('check-b2b', 'prüfen, Firmen-Lastschrift von einem Konto in der Schweiz', (view) => (
    <CheckPage
      view={view}
      owner={owner}
      given={{ ...given, scheme: 'b2b', debtor: sampleAbroad }}
      bank={undefined}
      posted={typed}
      heldUntil={null}
      before={[]}
      today={today}
    />
  )),
  one('given', 'gerade erteilt', sampleMandate, { notice: 'given' }),
  one('given-old-account', 'gerade erteilt, vom alten Konto kann noch eine Abbuchung kommen', sampleMandate, {
    notice: 'given',
    before: [sampleReplaced],
  }),
  one('written', 'Unterschrift fehlt, Hochladen', sampleUnsigned, { notice: 'written' }),
  one('paper', 'Unterschrift fehlt, Post', { ...sampleUnsigned, form: 'paper' }),
  one('handed-in', 'Unterschrift wird geprüft', { ...sampleUnsigned, handedInAt: sampleAt }),
  one('held', 'wartet', sampleHeld, { notice: 'held' }),
  one('revoked', 'widerrufen', { ...sampleEnded, endReason: 'revoked' }, { notice: 'revoked' }),
  one('already', 'schon beendet', sampleEnded, { notice: 'already' }),
  page('revoke', 'widerrufen', (view) => <RevokePage view={view} mandate={sampleMandate} today={today} />),
  page('take-back', 'zurücknehmen', (view) => (
    <RevokePage view={view} mandate={sampleUnsigned} today={today} />
  )),
  page('revoke-coming', 'widerrufen, eine Abbuchung kann noch kommen', (view) => (
    <RevokePage view={view} mandate={sampleCollected} today={today} />
  )),
  page('revoke-coming-b2b', 'widerrufen, eine Firmen-Lastschrift kann noch kommen', (view) => (
    <RevokePage view={view} mandate={{ ...sampleCollected, scheme: 'b2b' }} today={today} />
  )),
  one('collected', 'Abbuchung vorgesehen', sampleCollected),
  one('revoked-coming', 'widerrufen, eine Abbuchung kann noch kommen', sampleOutlived, { notice: 'revoked' }),
];

/** Every page, mail and letter about mandates in every state. */
export const sepaGallery: readonly GalleryEntry[] = [...pages, ...sepaToldGallery, ...sepaOfficeGallery];
