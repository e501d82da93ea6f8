import type pg from 'pg';
import { makeCode } from '../src/lib/codes.ts';
import type { Figure } from './figure.ts';
import { serveBenchHouse, timed, type ServedHouse } from './served-house.ts';
import { tellApart } from './telling-apart.ts';

const password = 'Hobel-Ziegel-Lampe-Fluss';

interface Question {
  readonly name: string;
  readonly path: string;
  /** The form for a known or an unknown address or number; `index` is different in each pair. */
  readonly form: (isKnown: boolean, index: number) => Readonly<Record<string, string>>;
  readonly cookie?: (isKnown: boolean, index: number) => string;
}

/**
 * Asks about known and unknown addresses and numbers in pairs, in turns and in random order within a pair, and
 * compares how long the answers take.
 * @param pairs how many pairs for each form
 */
export async function benchEnumeration(connection: pg.PoolConfig, pairs: number): Promise<readonly Figure[]> {
  const house = await serveBenchHouse(connection, 20);
  try {
    const figures: Figure[] = [];
    for (const question of await questionsTo(house, pairs)) {
      const times: [number[], number[]] = [[], []];
      for (let index = -20; index < pairs; index += 1) {
        const order = Math.random() < 0.5 ? [true, false] : [false, true];
        for (const isKnown of order) {
          const number = index + 20;
          const cookie = question.cookie?.(isKnown, number);
          const answer = await timed(house, question.path, {
            form: question.form(isKnown, number),
            address: addressOf(number * 2 + Number(isKnown)),
            ...(cookie ? { cookie } : {}),
          });
          if (answer.status >= 500 || answer.status === 429)
            throw new Error(`${question.path}: ${answer.status}`);
          if (index >= 0) times[isKnown ? 0 : 1].push(answer.milliseconds);
        }
      }
      const { advantage, chance, medians } = tellApart(...times);
      const [known, unknown] = medians.map((each) => each.toFixed(2));
      figures.push({
        section: 'Telling known from unknown by time',
        what: `${question.name}, ${pairs} pairs`,
        value: `${(advantage * 100).toFixed(1)} % of guesses by time would be right (chance alone: 50 ± ${(chance * 100).toFixed(1)} %); medians ${known} and ${unknown} ms`,
        bar: '50 ± 3 %',
      });
    }
    return figures;
  } finally {
    await house.close();
  }
}

const addressOf = (number: number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

async function questionsTo(house: ServedHouse, pairs: number): Promise<readonly Question[]> {
  const passwordHash = await house.house.passwords.hash(password);
  const known = await house.makePeople(pairs + 20, { passwordHash, linked: true });
  // whoever redeems PINs is somebody else in each attempt, so that no limit comes between
  const askers = await house.makePeople(2 * (pairs + 20), { passwordHash, linked: false });
  const email = (isKnown: boolean, index: number) =>
    isKnown ? known[index]!.email : `niemand${index}@handwerk.example`;
  return [
    {
      name: 'sign-in with a wrong password',
      path: '/anmelden',
      form: (isKnown, index) => ({ email: email(isKnown, index), password: 'vier nasse Hobel tanzen' }),
    },
    {
      name: 'forgotten password',
      path: '/passwort-vergessen',
      form: (isKnown, index) => ({ email: email(isKnown, index) }),
    },
    {
      name: 'registration',
      path: '/registrieren',
      form: (isKnown, index) => ({
        firstName: 'Erika',
        lastName: 'Muster',
        email: email(isKnown, index),
        terms: 'ja',
      }),
    },
    {
      name: 'PIN for a number in the register or not',
      path: '/freischalten/betrieb',
      form: (isKnown, index) => ({
        betriebsnummer: String((isKnown ? 4_000_001 : 7_000_001) + index),
        pin: makeCode({ length: 13 }),
      }),
      cookie: (isKnown, index) => askers[index * 2 + Number(isKnown)]!.cookie,
    },
  ];
}
