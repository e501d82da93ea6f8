import { sampleLinked, sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type FormState, type View } from '../../platform/ui/index.ts';
import { drawnAntrag } from '../antraege/index.ts';
import { betriebsnummerSentence } from '../betriebe/index.ts';
import {
  sampleConfirmed,
  sampleDeleted,
  sampleGathered,
  sampleDenied,
  sampleLetter,
  sampleWithdrawn,
  sampleZuordnung,
} from './fixtures.ts';
import { codeMail } from './mails/code-mail.ts';
import { betriebDeletedMail } from './mails/betrieb-deleted-mail.ts';
import { gatheredCodesMail } from './mails/gathered-codes-mail.ts';
import { manyRequestsMail } from './mails/many-requests-mail.ts';
import { deniedMail } from './mails/denied-mail.ts';
import { DecidedPage, DecidePage } from './pages/decide-page.tsx';
import { FormPage } from './pages/form-page.tsx';
import { ZuordnungPart } from './pages/zuordnung-part.tsx';
import { offersZuordnung } from './permissions.ts';
import { codeRefusalSentence, sendRefusalSentence } from './refusal-sentences.ts';
import type { CodeRefusal } from './rules.ts';
import type { SendRefusal } from './send-zuordnung.ts';
import { zuordnungTexts } from './texts.de.ts';
import type { Zuordnung } from './zuordnung.ts';
import { zuordnungArt } from './zuordnung-art.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];

const token = 'A'.repeat(43);
const until = new Date('2026-11-24T06:23:17Z');
const textsOf = (view: View) => zuordnungTexts.for(view.chamber, view.locale);

function drawn(id: string, title: string, draw: Draw, actor: SignedInActor = sampleNewcomer): GalleryEntry {
  return {
    id: `zuordnung/${id}`,
    title,
    appliesTo: offersZuordnung,
    show: { kind: 'page', actor, draw },
  };
}

function drawnForBetrieb(id: string, title: string, draw: Draw): GalleryEntry {
  return { id: `zuordnung/${id}`, title, appliesTo: offersZuordnung, show: { kind: 'page', draw } };
}

/** What somebody typed into the form, with the sentences that answer it. */
function typed(errors: FormState['errors']): FormState {
  return { values: { betriebsnummer: '2121155000', name: 'Muster', known: 'ja' }, errors };
}

/** The page of an Antrag as the engine draws it, with the part that is Zuordnung's. */
function antragPage(view: View, zuordnung: Zuordnung, form: FormState, hint: string | null = null) {
  const { nummer, state, detail, betriebsnummer, betrieb_name: betrieb } = zuordnung;
  const answers = { betriebsnummer, name: 'Muster und Söhne', betrieb };
  const part = <ZuordnungPart view={view} zuordnung={zuordnung} form={form} hint={hint} />;
  return drawnAntrag(view, zuordnungArt, { antrag: { nummer, state, detail, answers }, form, part });
}

function antrag(id: string, title: string, zuordnung: Zuordnung, actor?: SignedInActor): GalleryEntry {
  return drawn(`antrag-${id}`, `Antrag, ${title}`, (view) => antragPage(view, zuordnung, freshForm()), actor);
}

/** Every refusal of an Antrag with the title of its drawing; the type asks for each. */
const sendRefusals = {
  'no-pair': ['Nummer und Name passen nicht zusammen', { kind: 'no-pair' }],
  'already-linked': ['schon verbunden', { kind: 'already-linked' }],
  'too-many-betriebe': ['zu viele Betriebe', { kind: 'too-many-betriebe', most: 5, current: '' }],
  'denied-before': ['vor kurzem abgelehnt', { kind: 'denied-before' }],
  'too-many-requests': ['zu viele Anträge', { kind: 'too-many-requests', most: 5 }],
} as const satisfies {
  readonly [Kind in SendRefusal['kind']]: readonly [string, Extract<SendRefusal, { kind: Kind }>];
};

/** Every refusal of a code with the title of its drawing; the type asks for each. */
const codeRefusals = {
  'typing-error': 'Tippfehler',
  'wrong-code': 'falscher Code',
  expired: 'Code abgelaufen',
  'used-up': 'zu viele falsche Codes',
  'not-open': 'Antrag nicht mehr offen',
} as const satisfies Record<CodeRefusal, string>;

function wrongCode(id: string, title: string, kind: CodeRefusal, code: string): GalleryEntry {
  const zuordnung = kind === 'not-open' ? sampleWithdrawn : sampleZuordnung;
  return drawn(`code-${id}`, `Antrag, ${title}`, (view) => {
    const errors = { code: codeRefusalSentence(view.chamber, view.locale, { kind }, code) };
    return antragPage(view, zuordnung, { values: { code }, errors });
  });
}

const applicantPages: readonly GalleryEntry[] = [
  drawn('form', 'Zuordnung beantragen', (view) => <FormPage view={view} form={freshForm()} />),
  drawn('form-empty', 'Zuordnung beantragen, Angaben fehlen', (view) => {
    const { field, sentence } = betriebsnummerSentence(view.chamber, view.locale, 'missing');
    const t = textsOf(view);
    const errors = {
      [field]: sentence,
      name: t('refusal.missingName'),
      known: t('refusal.notKnown'),
    };
    return <FormPage view={view} form={{ values: {}, errors }} />;
  }),
  ...Object.entries(sendRefusals).map(([kind, [title, refusal]]) =>
    drawn(`form-${kind}`, `Zuordnung beantragen, ${title}`, (view) => {
      const sentence = sendRefusalSentence(view.chamber, view.locale, refusal);
      return <FormPage view={view} form={typed({ betriebsnummer: sentence })} />;
    }),
  ),
  antrag('waiting', 'wartet auf den Code', sampleZuordnung),
  drawn('antrag-new-code', 'Antrag, neuer Code gesendet', (view) =>
    antragPage(view, sampleZuordnung, freshForm(), 'code-gesendet'),
  ),
  drawn('antrag-no-more-codes', 'Antrag, kein weiterer Code', (view) =>
    antragPage(view, sampleZuordnung, freshForm(), 'kein-code-mehr'),
  ),
  wrongCode('missing', 'Code fehlt', 'typing-error', ''),
  ...(Object.keys(codeRefusals) as CodeRefusal[]).map((kind) =>
    wrongCode(kind, codeRefusals[kind], kind, '7K3Q-F2M9Y'),
  ),
  antrag('gathered', 'Code geht gesammelt an den Betrieb', sampleGathered),
  antrag('letter', 'PIN-Brief unterwegs', sampleLetter),
  antrag('confirmed', 'vom Betrieb bestätigt', sampleConfirmed, sampleLinked),
  antrag(
    'confirmed-by-code',
    'mit dem Code bestätigt',
    { ...sampleConfirmed, detail: 'by-code' },
    sampleLinked,
  ),
  antrag('withdrawn', 'zurückgezogen', sampleWithdrawn),
  antrag('denied', 'vom Betrieb abgelehnt', sampleDenied),
  antrag('deleted', 'Betrieb nicht mehr im Register', sampleDeleted),
  antrag('confirmed-over', 'bestätigt, inzwischen gelöst', sampleConfirmed),
];

const betriebPages: readonly GalleryEntry[] = [
  drawnForBetrieb('decide', 'Betrieb entscheidet', (view) => (
    <DecidePage view={view} zuordnung={sampleZuordnung} token={token} />
  )),
  ...(
    [
      ['confirmed', 'bestätigt'],
      ['denied', 'kennt die Person nicht'],
      ['over', 'nichts mehr zu entscheiden'],
      ['refused', 'Konto kann nicht verbunden werden'],
    ] as const
  ).map(([outcome, title]) =>
    drawnForBetrieb(`decided-${outcome}`, `Betrieb, ${title}`, (view) => (
      <DecidedPage view={view} outcome={outcome} zuordnung={sampleZuordnung} />
    )),
  ),
];

/** Every page and mail of this feature, in every state. */
export const zuordnungGallery: readonly GalleryEntry[] = [
  ...applicantPages,
  ...betriebPages,
  {
    id: 'zuordnung/mail-code',
    title: 'Mail an den Betrieb: Bestätigungscode',
    appliesTo: offersZuordnung,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        codeMail(chamber, locale, {
          account: sampleNewcomer,
          betrieb: { name: sampleZuordnung.betrieb_name, betriebsnummer: '2121155000', filialnummer: '' },
          nummer: sampleZuordnung.nummer,
          code: '7K3Q-F2M9X',
          token,
          until,
        }),
    },
  },
  ...(
    [
      ['applicant', 'Mail: Antrag abgelehnt'],
      ['office', 'Mail an die Kammer: Antrag abgelehnt'],
    ] as const
  ).map(
    ([audience, title]): GalleryEntry => ({
      id: `zuordnung/mail-denied-${audience}`,
      title,
      appliesTo: offersZuordnung,
      show: {
        kind: 'mail',
        draw: (chamber, locale) =>
          deniedMail(chamber, locale, { account: sampleNewcomer, zuordnung: sampleDenied, audience }),
      },
    }),
  ),
  {
    id: 'zuordnung/mail-deleted',
    title: 'Mail: Antrag endet, Betrieb nicht mehr im Register',
    appliesTo: offersZuordnung,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        betriebDeletedMail(chamber, locale, {
          account: sampleNewcomer,
          betrieb: sampleDeleted.betrieb_name,
          nummer: sampleDeleted.nummer,
        }),
    },
  },
  {
    id: 'zuordnung/mail-gathered',
    title: 'Mail an den Betrieb: Codes gesammelt',
    appliesTo: offersZuordnung,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        gatheredCodesMail(chamber, locale, {
          betrieb: { name: 'Muster & Söhne Metallbau GmbH', betriebsnummer: '2121155000', filialnummer: '' },
          codes: [
            { account: sampleNewcomer, nummer: 178, code: '7K3QF-2M9X', token },
            { account: sampleNewcomer, nummer: 179, code: '9FQMC-9DH4', token },
          ],
          until,
        }),
    },
  },
  {
    id: 'zuordnung/mail-many',
    title: 'Mail an die Kammer: viele Anträge für einen Betrieb',
    appliesTo: offersZuordnung,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        manyRequestsMail(chamber, locale, {
          name: 'Muster & Söhne Metallbau GmbH',
          betriebsnummer: '2121155000',
          filialnummer: '',
        }),
    },
  },
];
