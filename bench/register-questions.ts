import { hash as bcrypt } from '@node-rs/bcrypt';
import { sql } from 'kysely';
import { freischaltungSettings } from '../src/features/freischaltung/index.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { writing } from '../src/platform/database/database.ts';
import { isRefusedWith, leadsTo, type Question } from './question.ts';
import { madeUpNummer, type ServedHouse } from './served-house.ts';

const password = 'Hobel-Ziegel-Lampe-Fluss';

interface Counts {
  readonly pairs: number;
  readonly warmUp: number;
}

/** Whether strangers may ask for a PIN letter. */
export function opensPinRequest(chamber: Chamber): boolean {
  const { method, pin } = freischaltungSettings.of(chamber);
  return method === 'pin' && pin.requestWithoutSignIn;
}

/** Whether people are linked by a code to the Betrieb. */
export function linksByCode(chamber: Chamber): boolean {
  return freischaltungSettings.of(chamber).method === 'registered-email';
}

/** Asking for a PIN letter without signing in, for a number in the register or not. */
export async function pinRequestQuestions(
  house: ServedHouse,
  { pairs, warmUp }: Counts,
): Promise<readonly Question[]> {
  const passwordHash = await house.house.passwords.hash(password);
  const known = await house.makePeople(pairs + warmUp, { passwordHash, linked: true });
  return [
    {
      name: 'asking for a PIN for a number in the register or not, without signing in',
      path: '/pin-anfordern',
      form: (isKnown, index) => ({
        betriebsnummer: isKnown ? known[index]!.betriebsnummer : madeUpNummer(house.chamber, 7, index + 1),
      }),
      isAnswered: leadsTo('/pin-anfordern/gesendet'),
    },
  ];
}

/** The Antrag on Zuordnung: a name that does not fit the number must not tell that the number is in the register. */
export async function zuordnungQuestions(
  house: ServedHouse,
  { pairs, warmUp }: Counts,
): Promise<readonly Question[]> {
  const passwordHash = await house.house.passwords.hash(password);
  const known = await house.makePeople(pairs + warmUp, { passwordHash, linked: true });
  // somebody else in each attempt, so that no limit comes between
  const askers = await house.makePeople(2 * (pairs + warmUp), { passwordHash, linked: false });
  return [
    {
      name: 'Zuordnung with a wrong name for a number in the register or not',
      path: '/zuordnung',
      form: (isKnown, index) => ({
        betriebsnummer: isKnown ? known[index]!.betriebsnummer : madeUpNummer(house.chamber, 7, index + 1),
        name: 'Zimmerei Ganz Anders',
        known: 'ja',
      }),
      cookie: (isKnown, index) => askers[index * 2 + Number(isKnown)]!.cookie,
      isAnswered: isRefusedWith('passen nicht zusammen'),
    },
  ];
}

/** Signing in where a hash of an older system still waits for its first sign-in. */
export async function importedQuestions(
  house: ServedHouse,
  { pairs, warmUp }: Counts,
): Promise<readonly Question[]> {
  const passwordHash = await bcrypt(password, { cost: 10 });
  const dummy = await bcrypt('nobody knows this one', { cost: 10 });
  const known = await house.makePeople(pairs + warmUp, { passwordHash, linked: false });
  await writing(house.house.database, house.chamber, async ({ kysely }) => {
    await sql`update accounts set password_kind = 'imported'`.execute(kysely);
    await sql`insert into imported_password_settings (setting, dummy) values ('bcrypt-10', ${dummy})`.execute(
      kysely,
    );
  });
  return [
    {
      name: 'sign-in with a wrong password, the account still with a hash of an older system or unknown',
      path: '/anmelden',
      form: (isKnown, index) => ({
        email: isKnown ? known[index]!.email : 'niemand{}@handwerk.example'.replace('{}', String(index)),
        password: 'vier nasse Hobel tanzen',
      }),
      isAnswered: isRefusedWith('passen nicht zusammen'),
    },
  ];
}
