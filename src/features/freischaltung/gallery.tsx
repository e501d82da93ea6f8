import { sampleLinked, sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type FormState, type View } from '../../platform/ui/index.ts';
import { betriebsnummerSentence } from '../betriebe/index.ts';
import { personennummerSentence } from '../personen/index.ts';
import { sampleBetrieb, samplePerson, sampleWithBoth } from './fixtures.ts';
import { letterDecisionMail } from './mails/letter-decision-mail.ts';
import { linkedMail } from './mails/linked-mail.ts';
import { newLinkNoticeMail } from './mails/new-link-notice-mail.ts';
import { wrongPinsMail } from './mails/wrong-pins-mail.ts';
import { RedeemPage } from './pages/redeem-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { needsNewPin, refusalSentence } from './refusal-sentence.ts';
import type { RedeemRefusal } from './rules.ts';
import { freischaltungSettings } from './settings.ts';
import { freischaltungTexts } from './texts.de.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];
type Only = (chamber: Chamber) => boolean;

const noon = new Date('2026-11-21T11:00:00Z');
const always: Only = () => true;
const forPersons: Only = (chamber) => freischaltungSettings.of(chamber).kinds.includes('person');
const textsOf = (view: View) => freischaltungTexts.for(view.chamber, view.locale);

function drawn(
  id: string,
  title: string,
  draw: Draw,
  { actor = sampleNewcomer, appliesTo = always }: { actor?: SignedInActor; appliesTo?: Only } = {},
): GalleryEntry {
  return { id: `freischaltung/${id}`, title, appliesTo, show: { kind: 'page', actor, draw } };
}

/** What somebody typed, with the sentences that answer it. */
function typed(errors: FormState['errors']): FormState {
  return { values: { betriebsnummer: '1234567', personennummer: '4711001', pin: '9FQMC-9DH4-XG22' }, errors };
}

/** Every refusal of a PIN with the title of its drawing; the type asks for each. */
const refusals = {
  'typing-error': ['Tippfehler', { kind: 'typing-error' }],
  'no-match': ['Nummer und PIN passen nicht zusammen', { kind: 'no-match' }],
  used: ['PIN schon eingelöst', { kind: 'used', at: noon }],
  expired: ['PIN abgelaufen', { kind: 'expired', at: noon }],
  revoked: ['PIN zurückgezogen', { kind: 'revoked' }],
  'already-linked': ['schon verbunden', { kind: 'already-linked' }],
  'too-many-betriebe': ['zu viele Betriebe', { kind: 'too-many-betriebe', most: 5, current: '' }],
  'other-person': [
    'schon mit einer anderen Person verbunden',
    { kind: 'other-person', current: 'Erika Muster' },
  ],
  'too-many-attempts': ['zu viele Versuche', { kind: 'too-many-attempts' }],
} as const satisfies {
  readonly [Kind in RedeemRefusal['kind']]: readonly [string, Extract<RedeemRefusal, { kind: Kind }>];
};

const refused: readonly GalleryEntry[] = Object.entries(refusals).map(([kind, [title, refusal]]) =>
  drawn(`redeem-${kind}`, `PIN eingeben, ${title}`, (view) => {
    const { chamber, locale } = view;
    const given: RedeemRefusal =
      refusal.kind === 'too-many-betriebe'
        ? { ...refusal, most: freischaltungSettings.of(chamber).maxBetriebe, current: sampleBetrieb.name }
        : refusal;
    const form = typed({ pin: refusalSentence(chamber, locale, given) });
    return <RedeemPage view={view} kind="betrieb" form={form} offerNewPin={needsNewPin(given)} />;
  }),
);

const pages: readonly GalleryEntry[] = [
  drawn('start', 'Wege zur Verbindung', (view) => <StartPage view={view} />),
  drawn('start-linked', 'Wege zur Verbindung, schon verbunden', (view) => <StartPage view={view} />, {
    actor: sampleLinked,
  }),
  drawn('start-both', 'Wege zur Verbindung, mit Betrieb und Person', (view) => <StartPage view={view} />, {
    actor: sampleWithBoth,
    appliesTo: forPersons,
  }),
  drawn('redeem', 'PIN eingeben', (view) => <RedeemPage view={view} kind="betrieb" form={freshForm()} />),
  drawn('redeem-from-letter', 'PIN eingeben, Nummer aus dem QR-Code', (view) => (
    <RedeemPage view={view} kind="betrieb" form={freshForm({ betriebsnummer: '1234567' })} />
  )),
  drawn('redeem-empty', 'PIN eingeben, Angaben fehlen', (view) => {
    const { field, sentence } = betriebsnummerSentence(view.chamber, view.locale, 'missing');
    const errors = { [field]: sentence, pin: textsOf(view)('refusal.missingPin') };
    return <RedeemPage view={view} kind="betrieb" form={{ values: {}, errors }} />;
  }),
  ...refused,
  drawn(
    'redeem-person',
    'PIN als Person eingeben',
    (view) => <RedeemPage view={view} kind="person" form={freshForm()} />,
    { appliesTo: forPersons },
  ),
  drawn(
    'redeem-person-refused',
    'PIN als Person eingeben, abgelehnt',
    (view) => {
      const { field, sentence } = personennummerSentence(view.chamber, view.locale, 'too-short');
      const errors = { [field]: sentence, pin: textsOf(view)('refusal.missingPin') };
      return <RedeemPage view={view} kind="person" form={{ values: { [field]: '4711' }, errors }} />;
    },
    { appliesTo: forPersons },
  ),
];

/** Every page and mail of this feature, in every state. */
export const freischaltungGallery: readonly GalleryEntry[] = [
  ...pages,
  {
    id: 'freischaltung/mail-linked',
    title: 'Mail: mit einem Betrieb verbunden',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        linkedMail(chamber, locale, sampleNewcomer, { kind: 'betrieb', record: sampleBetrieb }),
    },
  },
  {
    id: 'freischaltung/mail-linked-person',
    title: 'Mail: als Person verbunden',
    appliesTo: forPersons,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        linkedMail(chamber, locale, sampleNewcomer, { kind: 'person', record: samplePerson }),
    },
  },
  {
    id: 'freischaltung/mail-notice',
    title: 'Mail an den Betrieb: neuer Zugang',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        newLinkNoticeMail(chamber, locale, sampleNewcomer, { kind: 'betrieb', record: sampleBetrieb }, noon),
    },
  },
  {
    id: 'freischaltung/mail-notice-person',
    title: 'Mail an die Person: verbunden',
    appliesTo: forPersons,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        newLinkNoticeMail(chamber, locale, sampleNewcomer, { kind: 'person', record: samplePerson }, noon),
    },
  },
  {
    id: 'freischaltung/mail-letter-decision',
    title: 'Mail an die Kammer: PIN-Brief wartet auf Entscheidung',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        letterDecisionMail(chamber, locale, { kind: 'betrieb', record: sampleBetrieb }, 3),
    },
  },
  {
    id: 'freischaltung/mail-wrong-pins',
    title: 'Mail an Betrieb und Kammer: viele falsche PINs',
    show: { kind: 'mail', draw: (chamber, locale) => wrongPinsMail(chamber, locale, sampleBetrieb) },
  },
];
