import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { betriebeSettings } from '../betriebe/index.ts';
import { freischaltungHelpTexts } from './help-texts.de.ts';
import { paths } from './paths.ts';
import { freischaltungSettings } from './settings.ts';

/** Help about linking, true for the chamber because each sentence follows from its profile (row D6). */
export function freischaltungHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = freischaltungHelpTexts.for(chamber, locale);
  const { kinds, maxBetriebe, method } = freischaltungSettings.of(chamber);
  const email = chamber.identity.serviceEmail;
  const entry = (id: string, rank: number, question: string, answer: readonly string[]): HelpEntry => ({
    id,
    topic: 'freischalten',
    rank,
    question,
    answer,
  });
  const most =
    maxBetriebe === 1
      ? [t('most.one'), t('most.site'), t('most.two')]
      : [t('most.many', { most: maxBetriebe })];
  const ownLinks = { label: t('end.action'), href: paths.links };
  return [
    entry('freischaltung', 10, t('what.question'), [t('what.answer')]),
    ...(kinds.includes('person')
      ? [
          entry('betrieb-oder-person', 20, t('kinds.question'), [
            t('kinds.betrieb'),
            t('kinds.person'),
            t('kinds.both'),
          ]),
        ]
      : []),
    ...(method === 'pin'
      ? aboutPins(chamber, locale)
      : [aboutCodes(chamber, locale), ...aboutEntering(chamber, locale)]),
    entry('sofort', 80, t('soon.question'), [t('soon.answer')]),
    entry('wie-viele-betriebe', 90, t('most.question'), most),
    {
      ...entry('betrieb-wechseln', 95, t('change.question'), [
        t(method === 'pin' ? 'change.answer' : 'change.answerCode'),
      ]),
      action: ownLinks,
    },
    {
      ...entry('verbindung-loesen', 100, t('end.question'), [t('end.answer'), t('end.others', { email })]),
      action: ownLinks,
    },
    entry('betrieb-geloescht', 110, t('deleted.question'), [
      t('deleted.answer'),
      t('deleted.back', { email }),
    ]),
  ];
}

function aboutPins(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = freischaltungHelpTexts.for(chamber, locale);
  const { pin } = freischaltungSettings.of(chamber);
  const papers = pin.sources
    .filter((source) => source !== 'anforderung')
    .map((source) => t(`where.${source}`));
  // where no paper brings one, asking for it is the answer
  const request =
    papers.length === 0
      ? t(pin.requestWithoutSignIn ? 'where.askOpen' : 'where.ask')
      : t(pin.requestWithoutSignIn ? 'where.requestOpen' : 'where.request');
  return [
    {
      id: 'pin',
      topic: 'freischalten',
      rank: 30,
      question: t('where.question'),
      answer: [...papers, request, t('where.post', { days: pin.requestedValidDays })],
      action: { label: t('where.action'), href: paths.request },
    },
    ...aboutEntering(chamber, locale),
    {
      id: 'pin-nur-einmal-noetig',
      topic: 'freischalten',
      rank: 70,
      question: t('again.question'),
      answer: [t('again.answer')],
    },
  ];
}

/** PINs come by letter in every chamber, also where a code by e-mail is the usual way. */
function aboutEntering(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = freischaltungHelpTexts.for(chamber, locale);
  const isByPin = freischaltungSettings.of(chamber).method === 'pin';
  return [
    {
      id: 'pin-eingeben',
      topic: 'freischalten',
      rank: 40,
      question: t('enter.question'),
      answer: [t(isByPin ? 'enter.answer' : 'enter.answerLetter')],
      action: { label: t('enter.action'), href: paths.betrieb },
    },
    {
      id: 'pin-geht-nicht',
      topic: 'freischalten',
      rank: 50,
      question: t('fails.question'),
      answer: [t('fails.number'), t('fails.typing'), t('fails.used')],
    },
    {
      id: 'pin-einmal',
      topic: 'freischalten',
      rank: 60,
      question: t('once.question'),
      answer: [t(isByPin ? 'once.answer' : 'once.answerLetter')],
    },
  ];
}

function aboutCodes(chamber: Chamber, locale: Locale): HelpEntry {
  const t = freischaltungHelpTexts.for(chamber, locale);
  return {
    id: 'zuordnung',
    topic: 'freischalten',
    rank: 30,
    question: t('code.question'),
    answer: [
      t('code.answer'),
      t('code.email', { email: chamber.identity.serviceEmail }),
      t('code.noEmail'),
      ...(betriebeSettings.of(chamber).filialen === 'none' ? [t('code.noFilialen')] : []),
    ],
    action: { label: t('code.action'), href: '/zuordnung' },
  };
}
