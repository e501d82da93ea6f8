import type pg from 'pg';
import { accountSettings, type FirstPasswordWay, firstPasswordWays } from '../src/features/accounts/index.ts';
import { freischaltungSettings } from '../src/features/freischaltung/index.ts';
import { makeCode } from '../src/lib/codes.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import type { Figure } from './figure.ts';
import { isRefusedWith, leadsTo, type Question } from './question.ts';
import {
  importedQuestions,
  linksByCode,
  opensPinRequest,
  pinRequestQuestions,
  zuordnungQuestions,
} from './register-questions.ts';
import { madeUpNummer, serveBenchHouse, type ServedHouse, timed } from './served-house.ts';
import { letsAddressesChange, signedInQuestions } from './signed-in-questions.ts';
import { tellApart } from './telling-apart.ts';

const password = 'Hobel-Ziegel-Lampe-Fluss';

/** How many pairs for each form. */
export interface PairCounts {
  readonly pairs: number;
  /** Asked first and not measured, while everything is still being made ready. */
  readonly warmUp: number;
}

/** A chamber to be like, and what is asked there. */
interface Stage {
  readonly isAlike: (chamber: Chamber) => boolean;
  readonly questionsTo: (house: ServedHouse, counts: PairCounts) => Promise<readonly Question[]>;
}

const stages: readonly Stage[] = [
  ...firstPasswordWays.map(
    (way): Stage => ({
      isAlike: (chamber) => accountSettings.of(chamber).firstPassword === way,
      questionsTo: (house, counts) => questionsOfWay(house, way, counts),
    }),
  ),
  { isAlike: opensPinRequest, questionsTo: pinRequestQuestions },
  { isAlike: linksByCode, questionsTo: zuordnungQuestions },
  { isAlike: letsAddressesChange, questionsTo: signedInQuestions },
  // by itself: every sign-in there costs a hash of the older system too
  { isAlike: linksByCode, questionsTo: importedQuestions },
];

/**
 * Asks about known and unknown addresses and numbers in pairs, in turns and in random order within a pair, and
 * compares how long the answers take; in a chamber for each way to a first password, and in those that have a form of
 * their own.
 * @throws Error when something else answers than what is measured
 */
export async function benchEnumeration(
  connection: pg.PoolConfig,
  counts: PairCounts,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { isAlike, questionsTo } of stages) {
    const house = await serveBenchHouse(connection, 20, isAlike);
    try {
      let asked = 0;
      for (const question of await questionsTo(house, counts)) {
        figures.push(await ask(house, question, counts, () => (asked += 1)));
      }
    } finally {
      await house.close();
    }
  }
  return figures;
}

async function ask(
  house: ServedHouse,
  question: Question,
  { pairs, warmUp }: PairCounts,
  count: () => number,
): Promise<Figure> {
  const times: [number[], number[]] = [[], []];
  for (let index = 0; index < pairs + warmUp; index += 1) {
    const order = Math.random() < 0.5 ? [true, false] : [false, true];
    for (const isKnown of order) {
      const cookie = question.cookie?.(isKnown, index);
      const answer = await timed(house, question.path, {
        form: question.form(isKnown, index),
        address: addressOf(count()),
        ...(cookie ? { cookie } : {}),
      });
      if (!question.isAnswered(answer)) {
        const said = answer.body.replace(/^.*<main/s, '').replace(/<[^>]*>/g, ' ');
        throw new Error(`${question.name}: ${answer.status} ${answer.location} ${said.slice(0, 800)}`);
      }
      if (index >= warmUp) times[isKnown ? 0 : 1].push(answer.milliseconds);
    }
  }
  const { advantage, chance, medians } = tellApart(...times);
  const [known, unknown] = medians.map((each) => each.toFixed(2));
  return {
    section: 'Telling known from unknown by time',
    what: `${question.name}, ${pairs} pairs`,
    value: `${(advantage * 100).toFixed(1)} % of guesses by time would be right (chance alone: 50 ± ${(chance * 100).toFixed(1)} %); medians ${known} and ${unknown} ms`,
    bar: '50 ± 3 %',
    isMet: Math.abs(advantage - 0.5) <= Math.max(0.03, chance),
  };
}

/** Limits count by /24: each request comes from a range of its own. */
const addressOf = (number: number) => `${10 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}.7`;

async function questionsOfWay(
  house: ServedHouse,
  way: FirstPasswordWay,
  { pairs, warmUp }: PairCounts,
): Promise<readonly Question[]> {
  const passwordHash = await house.house.passwords.hash(password);
  const known = await house.makePeople(pairs + warmUp, { passwordHash, linked: true });
  const email = (isKnown: boolean, index: number) =>
    isKnown ? known[index]!.email : `niemand${index}@handwerk.example`;
  return [
    {
      name: `sign-in with a wrong password (${way})`,
      path: '/anmelden',
      form: (isKnown, index) => ({ email: email(isKnown, index), password: 'vier nasse Hobel tanzen' }),
      isAnswered: isRefusedWith('passen nicht zusammen'),
    },
    {
      name: `forgotten password (${way})`,
      path: '/passwort-vergessen',
      form: (isKnown, index) => ({ email: email(isKnown, index) }),
      isAnswered: leadsTo('/passwort-vergessen/'),
    },
    {
      name: `registration (${way})`,
      path: '/registrieren',
      form: (isKnown, index) => ({
        firstName: 'Erika',
        lastName: 'Muster',
        email: email(isKnown, index),
        terms: 'ja',
        ...(way === 'chosen-at-registration' ? { password: 'vier nasse Hobel tanzen' } : {}),
      }),
      isAnswered: leadsTo('/registrieren/'),
    },
    ...(await pinQuestion(house, passwordHash, known, pairs + warmUp)),
  ];
}

/** Where people are linked by PIN: for a number in the register or not. */
async function pinQuestion(
  house: ServedHouse,
  passwordHash: string,
  known: readonly { readonly betriebsnummer: string }[],
  people: number,
): Promise<readonly Question[]> {
  if (freischaltungSettings.of(house.chamber).method !== 'pin') return [];
  // whoever redeems PINs is somebody else in each attempt, so that no limit comes between
  const askers = await house.makePeople(2 * people, { passwordHash, linked: false });
  return [
    {
      name: 'PIN for a number in the register or not',
      path: '/freischalten/betrieb',
      form: (isKnown, index) => ({
        betriebsnummer: isKnown ? known[index]!.betriebsnummer : madeUpNummer(house.chamber, 7, index + 1),
        pin: makeCode({ length: 13 }),
      }),
      cookie: (isKnown, index) => askers[index * 2 + Number(isKnown)]!.cookie,
      isAnswered: isRefusedWith('PIN', 'pass'),
    },
  ];
}
