import { sampleLinked } from '../../platform/access/sample-actors.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type View } from '../../platform/ui/index.ts';
import {
  sampleAt,
  sampleDebtor,
  sampleCollected,
  sampleEnded,
  sampleHeld,
  sampleMandate,
  sampleOutlived,
  sampleUnsigned,
} from './fixtures.ts';
import { writtenLetter } from '../freischaltung/index.ts';
import { bankNoticeWords } from './letters/bank-notice.ts';
import { mandateLetter } from './letters/mandate-letter.ts';
import {
  bankChangedMail,
  endedMail,
  givenMail,
  lapsesMail,
  type MailReader,
  signedMail,
} from './mails/mandate-mails.ts';
import type { Debtor, MandateRecord } from './mandate.ts';
import { sepaOfficeGallery } from './office/gallery.tsx';
import { CheckPage } from './pages/check-page.tsx';
import { FormPage } from './pages/form-page.tsx';
import { ListPage, listNotices } from './pages/list-page.tsx';
import { MandatePage, type MandatePageProps } from './pages/mandate-page.tsx';
import { RevokePage } from './pages/revoke-page.tsx';
import { readMandateForm } from './read-mandate-form.ts';
import { offersSepa, sepaSettings } from './settings.ts';

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
const abroad: Debtor = {
  ...sampleDebtor,
  iban: 'CH9300762011623852957',
  bic: 'MARKCHZZ80A',
  city: 'Zürich',
  country: 'CH',
};

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
  more: Pick<MandatePageProps, 'notice'> = {},
): GalleryEntry =>
  page(`mandate-${id}`, `Mandat, ${title}`, (view) => (
    <MandatePage
      view={view}
      mandate={mandate}
      debtor={sampleDebtor}
      bank={bank}
      today="2026-11-21"
      {...more}
    />
  ));

/** The form with what was typed and every sentence that it earns. */
function refusedForm(view: View, changed: Readonly<Record<string, string>>) {
  const values = { ...typed, ...changed };
  const { errors } = readMandateForm(view.chamber, view.locale, values, { owner });
  return <FormPage view={view} owner={owner} form={{ values, errors }} covered={[]} />;
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
    <FormPage view={view} owner={owner} form={freshForm({ land: 'DE', art: 'wiederkehrend' })} covered={[]} />
  )),
  page('form-covered', 'Mandat erteilen, es gibt schon eines', (view) => (
    <FormPage view={view} owner={owner} form={freshForm({ land: 'DE' })} covered={sampleMandate.scopes} />
  )),
  page('form-change', 'Bank ändern', (view) => (
    <FormPage view={view} owner={owner} form={freshForm(typed)} covered={[]} replaces={sampleMandate} />
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
    <CheckPage view={view} owner={owner} given={given} bank={bank} posted={typed} heldUntil={null} />
  )),
  page('check-held', 'prüfen, E-Mail-Adresse gerade geändert', (view) => (
    <CheckPage
      view={view}
      owner={owner}
      given={{ ...given, isOneOff: true }}
      bank={{ blz: '12030000', name: undefined }}
      posted={typed}
      heldUntil={sampleHeld.heldUntil}
    />
  )),
  page('check-b2b', 'prüfen, Firmen-Lastschrift von einem Konto in der Schweiz', (view) => (
    <CheckPage
      view={view}
      owner={owner}
      given={{ ...given, scheme: 'b2b', debtor: abroad }}
      bank={undefined}
      posted={typed}
      heldUntil={null}
    />
  )),
  one('given', 'gerade erteilt', sampleMandate, { notice: 'given' }),
  one('written', 'Unterschrift fehlt, Hochladen', sampleUnsigned, { notice: 'written' }),
  one('paper', 'Unterschrift fehlt, Post', { ...sampleUnsigned, form: 'paper' }),
  one('handed-in', 'Unterschrift wird geprüft', { ...sampleUnsigned, handedInAt: sampleAt }),
  one('held', 'wartet', sampleHeld, { notice: 'held' }),
  one('revoked', 'widerrufen', { ...sampleEnded, endReason: 'revoked' }, { notice: 'revoked' }),
  one('already', 'schon beendet', sampleEnded, { notice: 'already' }),
  page('revoke', 'widerrufen', (view) => (
    <RevokePage view={view} mandate={sampleMandate} today="2026-11-21" />
  )),
  page('take-back', 'zurücknehmen', (view) => (
    <RevokePage view={view} mandate={sampleUnsigned} today="2026-11-21" />
  )),
  page('revoke-coming', 'widerrufen, eine Abbuchung kann noch kommen', (view) => (
    <RevokePage view={view} mandate={sampleCollected} today="2026-11-21" />
  )),
  page('revoke-coming-b2b', 'widerrufen, eine Firmen-Lastschrift kann noch kommen', (view) => (
    <RevokePage view={view} mandate={{ ...sampleCollected, scheme: 'b2b' }} today="2026-11-21" />
  )),
  one('collected', 'Abbuchung vorgesehen', sampleCollected),
  one('revoked-coming', 'widerrufen, eine Abbuchung kann noch kommen', sampleOutlived, { notice: 'revoked' }),
];

const reader: MailReader = { firstName: 'Erika', lastName: 'Muster' };
const facts = { forWhom: owner.name, mandate: sampleMandate };

const mail = (
  id: string,
  title: string,
  draw: Extract<GalleryEntry['show'], { kind: 'mail' }>['draw'],
): GalleryEntry => ({
  id: `sepa/mail-${id}`,
  title: `E-Mail: ${title}`,
  appliesTo: offersSepa,
  show: { kind: 'mail', draw },
});

const mails: readonly GalleryEntry[] = [
  mail('given', 'SEPA-Mandat erteilt', (chamber, locale) => givenMail(chamber, locale, reader, facts)),
  mail('given-unsigned', 'SEPA-Mandat zum Unterschreiben', (chamber, locale) =>
    givenMail(chamber, locale, reader, {
      ...facts,
      mandate: { ...sampleUnsigned, form: sepaSettings.of(chamber).form },
    }),
  ),
  mail('bank', 'neue Bankverbindung, an alle mit Verwaltung', (chamber, locale) =>
    bankChangedMail(chamber, locale, reader, {
      ...facts,
      mandate: sampleHeld,
      by: 'Erika Muster',
      at: sampleAt,
    }),
  ),
  mail('bank-register', 'neue Bankverbindung, an die Adresse des Registers', (chamber, locale) =>
    bankChangedMail(chamber, locale, null, { ...facts, by: 'Erika Muster', at: sampleAt }),
  ),
  mail('signed', 'SEPA-Mandat gilt', (chamber, locale) => signedMail(chamber, locale, reader, facts)),
  mail('waits', 'SEPA-Mandat wartet noch', (chamber, locale) =>
    signedMail(chamber, locale, reader, { ...facts, mandate: sampleHeld }),
  ),
  mail('lapses', 'SEPA-Mandat erlischt bald', (chamber, locale) =>
    lapsesMail(chamber, locale, reader, { ...facts, lapsesOn: '2027-01-20' }),
  ),
  ...(['revoked', 'taken-back', 'lapsed', 'not-signed'] as const).map((why) =>
    mail(`ended-${why}`, `SEPA-Mandat beendet, ${why}`, (chamber, locale) =>
      endedMail(chamber, locale, reader, { ...facts, why, today: '2026-11-21' }),
    ),
  ),
  mail('ended-coming', 'SEPA-Mandat widerrufen, eine Abbuchung kann noch kommen', (chamber, locale) =>
    endedMail(chamber, locale, reader, {
      ...{ ...facts, mandate: sampleOutlived },
      ...{ why: 'revoked', today: '2026-11-21' },
    }),
  ),
];

const letter = (id: string, title: string, mandate: MandateRecord, debtor = sampleDebtor): GalleryEntry => ({
  id: `sepa/letter-${id}`,
  title: `Brief: ${title}`,
  appliesTo: offersSepa,
  show: {
    kind: 'letter',
    draw: (chamber) => mandateLetter(chamber, { mandate, debtor, bank: bank.name }),
  },
});

const bankNoticeLetter = (id: string, title: string, mandate: MandateRecord): GalleryEntry => ({
  id: `sepa/letter-${id}`,
  title: `Brief: ${title}`,
  appliesTo: offersSepa,
  show: {
    kind: 'letter',
    draw: (chamber) =>
      writtenLetter(chamber, {
        id: 'sample',
        recipient: [owner.name, 'Beispielgasse 4', '12345 Musterstadt'],
        numbers: [{ label: 'Betriebsnummer', value: '1234567' }],
        words: bankNoticeWords(chamber, { forWhom: owner.name, mandate, by: 'Erika Muster', at: sampleAt }),
        printedAt: sampleAt,
      }),
  },
});

const letters: readonly GalleryEntry[] = [
  letter('online', 'SEPA-Mandat, online erteilt', sampleMandate),
  letter('unsigned', 'SEPA-Mandat zum Unterschreiben und Hochladen', sampleUnsigned),
  letter('paper', 'SEPA-Mandat zum Unterschreiben und Senden', { ...sampleUnsigned, form: 'paper' }),
  letter('held', 'SEPA-Mandat, wartet', sampleHeld),
  letter('ended', 'SEPA-Mandat, beendet', sampleEnded),
  bankNoticeLetter('bank', 'neue Bankverbindung, im Register steht keine E-Mail-Adresse', sampleMandate),
  bankNoticeLetter('bank-held', 'neue Bankverbindung, die noch wartet', sampleHeld),
  letter('b2b', 'Firmenlastschrift-Mandat', { ...sampleMandate, scheme: 'b2b' }, abroad),
];

/** Every page, mail and letter about mandates in every state. */
export const sepaGallery: readonly GalleryEntry[] = [...pages, ...mails, ...letters, ...sepaOfficeGallery];
