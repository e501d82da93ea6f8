import { mayChangeEmail } from '../src/features/accounts/index.ts';
import { actingForField } from '../src/platform/access/acting-for.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { leadsTo, type Question } from './question.ts';
import type { ServedHouse } from './served-house.ts';

const password = 'Hobel-Ziegel-Lampe-Fluss';

/** Whether the address of an account can be changed, so that another one is named. */
export const letsAddressesChange = (chamber: Chamber): boolean => mayChangeEmail(chamber);

/** What somebody signed in names an address for: a change of the own one, and inviting a colleague. */
export async function signedInQuestions(
  house: ServedHouse,
  { pairs, warmUp }: { readonly pairs: number; readonly warmUp: number },
): Promise<readonly Question[]> {
  const passwordHash = await house.house.passwords.hash(password);
  const people = pairs + warmUp;
  const known = await house.makePeople(people, { passwordHash, linked: false });
  // somebody else in each attempt, so that no limit comes between
  const askers = await house.makePeople(2 * people, { passwordHash, linked: true });
  const email = (isKnown: boolean, index: number, what: string) =>
    isKnown ? known[index]!.email : `niemand${index}.${what}@handwerk.example`;
  const asker = (isKnown: boolean, index: number) => askers[index * 2 + Number(isKnown)]!;
  const cookie = (isKnown: boolean, index: number) => asker(isKnown, index).cookie;
  return [
    {
      name: 'change to an address that another account has or none',
      path: '/profil/e-mail',
      form: (isKnown, index) => ({ email: email(isKnown, index, 'change') }),
      cookie,
      isAnswered: leadsTo('/profil/e-mail'),
    },
    {
      name: 'inviting somebody who has an account or none',
      path: '/mein-betrieb/zugaenge/einladen',
      form: (isKnown, index) => ({
        email: email(isKnown, index, 'invite'),
        'rolle-lesen': 'ja',
        dauer: '0',
        [actingForField]: asker(isKnown, index).linkId,
      }),
      cookie,
      isAnswered: leadsTo('/mein-betrieb/zugaenge'),
    },
  ];
}
