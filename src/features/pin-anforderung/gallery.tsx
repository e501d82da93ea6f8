import { sampleLinked, sampleNewcomer, sampleStaff } from '../../platform/access/sample-actors.ts';
import type { Actor, StaffActor } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type FormState, type View } from '../../platform/ui/index.ts';
import { drawnAntrag, drawnInOffice } from '../antraege/index.ts';
import { type BetriebsnummerRefusal, betriebsnummerSentence } from '../betriebe/index.ts';
import { freischaltungSettings, offersPinRequest, type Subject } from '../freischaltung/index.ts';
import { personennummerSentence } from '../personen/index.ts';
import { sampleNamedBetrieb, sampleNamedPerson } from './fixtures.ts';
import { OfficePart } from './pages/office-part.tsx';
import { RequestedPage } from './pages/requested-page.tsx';
import { RequestPage } from './pages/request-page.tsx';
import { RequestPart } from './pages/request-part.tsx';
import { pinAnforderung } from './pin-anforderung.ts';
import type { PinOutcome } from './rules.ts';
import { pinPageTexts } from './texts.de.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];
type Only = (chamber: Chamber) => boolean;

const forPersons: Only = (chamber) =>
  offersPinRequest(chamber) && freischaltungSettings.of(chamber).kinds.includes('person');
const forStrangers: Only = (chamber) =>
  offersPinRequest(chamber) && freischaltungSettings.of(chamber).pin.requestWithoutSignIn;
const textsOf = (view: View) => pinPageTexts.for(view.chamber, view.locale);

function drawn(
  id: string,
  title: string,
  draw: Draw,
  { actor, appliesTo = offersPinRequest }: { actor?: Actor | null; appliesTo?: Only } = {},
): GalleryEntry {
  const who = actor === null ? {} : { actor: actor ?? sampleNewcomer };
  return { id: `pin-anforderung/${id}`, title, appliesTo, show: { kind: 'page', draw, ...who } };
}

/** What somebody typed, with the sentences that answer it. */
function typed(errors: FormState['errors']): FormState {
  return { values: { betriebsnummer: '1234567', personennummer: '4711001' }, errors };
}

/**
 * Every refusal of a Betriebsnummer with what was typed: no chamber takes it, but where it is the Filialnummer that is
 * wrong. The type asks for each.
 */
const numbers = {
  missing: ['fehlt', ''],
  unreadable: ['unlesbar', '12E45#7'],
  'too-short': ['zu kurz', '1234'],
  'too-long': ['zu lang', '123456789012'],
  'ba-betriebsnummer': ['Nummer der Arbeitsagentur', '12345678'],
  unternehmensnummer: ['Nummer der Berufsgenossenschaft', '123456789012345'],
  'tax-number': ['Nummer des Finanzamts', '12345678901'],
  'register-number': ['Nummer des Handelsregisters', 'HRB 12345'],
  'filialnummer-unreadable': ['Filialnummer unlesbar', '123456', 'zwei'],
  'filialnummer-contradicts': ['zwei verschiedene Filialnummern', '123456-2', '3'],
  'no-filialen': ['Filiale, wo es keine gibt', '123456-2'],
} as const satisfies Record<
  BetriebsnummerRefusal,
  readonly [title: string, typed: string, filialnummer?: string]
>;

const misread: readonly GalleryEntry[] = (Object.keys(numbers) as BetriebsnummerRefusal[]).map((refusal) =>
  drawn(`number-${refusal}`, `PIN anfordern, Betriebsnummer ${numbers[refusal][0]}`, (view) => {
    const { field, sentence } = betriebsnummerSentence(view.chamber, view.locale, refusal);
    const [, betriebsnummer, filialnummer = ''] = numbers[refusal];
    const form = { values: { betriebsnummer, filialnummer }, errors: { [field]: sentence } };
    return <RequestPage view={view} kind="betrieb" form={form} />;
  }),
);

const form: readonly GalleryEntry[] = [
  drawn('request', 'PIN anfordern', (view) => <RequestPage view={view} kind="betrieb" form={freshForm()} />),
  drawn(
    'request-stranger',
    'PIN anfordern ohne Anmeldung',
    (view) => <RequestPage view={view} kind="betrieb" form={freshForm()} />,
    { actor: null, appliesTo: forStrangers },
  ),
  ...misread,
  drawn('request-too-many', 'PIN anfordern, zu viele', (view) => (
    <RequestPage view={view} kind="betrieb" form={typed({ '': textsOf(view)('request.tooMany') })} />
  )),
  drawn(
    'request-person',
    'PIN als Person anfordern',
    (view) => <RequestPage view={view} kind="person" form={freshForm()} />,
    { appliesTo: forPersons },
  ),
  drawn(
    'request-person-refused',
    'PIN als Person anfordern, abgelehnt',
    (view) => {
      const { field, sentence } = personennummerSentence(view.chamber, view.locale, 'missing');
      return <RequestPage view={view} kind="person" form={{ values: {}, errors: { [field]: sentence } }} />;
    },
    { appliesTo: forPersons },
  ),
  drawn('requested', 'PIN angefordert', (view) => <RequestedPage view={view} kind="betrieb" nummer={178} />, {
    actor: sampleLinked,
  }),
  drawn(
    'requested-stranger',
    'PIN angefordert ohne Anmeldung',
    (view) => <RequestedPage view={view} kind="betrieb" nummer={null} />,
    { actor: null, appliesTo: forStrangers },
  ),
];

const forBetrieb = { subject: 'betrieb', betriebsnummer: '1234567' };
const forPerson = { subject: 'person', personennummer: '4711001' };

/** The page of an Antrag as its sender sees it. */
const antraege: readonly GalleryEntry[] = [
  drawn('antrag-waiting', 'Antrag auf eine PIN, wird bearbeitet', (view) =>
    drawnAntrag(view, pinAnforderung, {
      antrag: { nummer: 178, state: 'awaiting', detail: 'looking-up', answers: forBetrieb },
      form: freshForm(),
      part: <RequestPart view={view} state="awaiting" kind="betrieb" />,
    }),
  ),
  drawn('antrag-done', 'Antrag auf eine PIN, bearbeitet', (view) =>
    drawnAntrag(view, pinAnforderung, {
      antrag: { nummer: 178, state: 'approved', detail: 'done', answers: forBetrieb },
      form: freshForm(),
      part: <RequestPart view={view} state="approved" kind="betrieb" />,
    }),
  ),
  drawn(
    'antrag-person',
    'Antrag auf eine PIN als Person, bearbeitet',
    (view) =>
      drawnAntrag(view, pinAnforderung, {
        antrag: { nummer: 179, state: 'approved', detail: 'done', answers: forPerson },
        form: freshForm(),
        part: <RequestPart view={view} state="approved" kind="person" />,
      }),
    { appliesTo: forPersons },
  ),
];

const printing: StaffActor = { ...sampleStaff, rights: ['antraege.lesen', 'pins.ausgeben'] };

/** The page of an Antrag in the office; what it shows is the same for every chamber. */
function inOffice(
  id: string,
  title: string,
  outcome: PinOutcome | null,
  named: Subject | undefined,
  isStranger = false,
): GalleryEntry {
  const draw: Draw = (view) => {
    const part = <OfficePart view={view} outcome={outcome} named={named} isStranger={isStranger} />;
    const how =
      outcome === null
        ? ({ state: 'awaiting', detail: 'looking-up' } as const)
        : ({ state: 'approved', detail: 'done' } as const);
    const answers = named?.kind === 'person' ? forPerson : forBetrieb;
    const antrag = {
      ...{ nummer: 178, contactEmail: null, answers },
      ...how,
      ...(isStranger ? { accountId: null, contactName: '' } : {}),
    };
    return drawnInOffice(view, pinAnforderung, { antrag, part });
  };
  return {
    id: `pin-anforderung/office-${id}`,
    title: `Verwaltung: Antrag auf eine PIN, ${title}`,
    appliesTo: offersPinRequest,
    show: { kind: 'page', draw, actor: printing, inOffice: true },
  };
}

/** Every outcome with the title of its drawing; the type asks for each. */
const outcomes = {
  queued: ['Brief liegt bereit', sampleNamedBetrieb],
  'needs-decision': ['Brief wartet auf Entscheidung', sampleNamedBetrieb],
  'already-open': ['Brief schon unterwegs', sampleNamedPerson],
  'unknown-number': ['Nummer unbekannt', undefined],
  'betrieb-gone': ['Betrieb gelöscht', sampleNamedBetrieb],
  'no-own-pin': ['Ausbildungsstätte', sampleNamedBetrieb],
} as const satisfies Record<PinOutcome, readonly [string, Subject | undefined]>;

/** Every page of this feature, in every state. */
export const pinAnforderungGallery: readonly GalleryEntry[] = [
  ...form,
  ...antraege,
  inOffice('waiting', 'wird nachgeschlagen', null, sampleNamedBetrieb),
  ...(Object.keys(outcomes) as PinOutcome[]).map((outcome) =>
    inOffice(outcome, outcomes[outcome][0], outcome, outcomes[outcome][1]),
  ),
  inOffice('stranger', 'ohne Anmeldung', 'queued', sampleNamedBetrieb, true),
];
