import { findBetriebById } from '../src/features/betriebe/index.ts';
import { type LinkRole, linkAccount } from '../src/features/freischaltung/index.ts';
import { actingForField } from '../src/platform/access/acting-for.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from './people.ts';
import type { TestPortal } from './test-portal.ts';

/** A link or an invitation as the database keeps it. */
export type Row = Readonly<Record<string, unknown>>;

/** A Betrieb of a test with people who act for it. */
export interface PeopledBetrieb {
  readonly id: string;
  /** Number that tells the names of this Betrieb and its people from those of others. */
  readonly count: number;
  /** The e-mail address of a person of this Betrieb. */
  readonly address: (name: string) => string;
  /** Somebody who acts for it, signed in; for another Betrieb if one is named. */
  readonly colleague: (name: string, roles: readonly LinkRole[], at?: string) => Promise<TestPerson>;
  /** Lets somebody signed in act for it as well. */
  readonly join: (person: TestPerson, roles: readonly LinkRole[]) => Promise<void>;
  /** Sends a form of this Betrieb by hand, as one of those who act for it. */
  readonly post: (
    by: TestPerson,
    path: string,
    form: Readonly<Record<string, string>>,
  ) => ReturnType<TestPerson['browser']['post']>;
  /** Sends an invitation through the page. */
  readonly invite: (
    by: TestPerson,
    email: string,
    roles?: readonly string[],
  ) => ReturnType<TestPerson['browser']['submit']>;
  readonly mailedLink: (email: string) => Promise<string>;
  readonly links: () => Promise<readonly Row[]>;
  readonly linkOf: (person: TestPerson) => Promise<Row | undefined>;
  /** Address of the page about a colleague's access. */
  readonly pageOf: (person: TestPerson) => Promise<string>;
  readonly invitationId: (email: string) => Promise<string>;
  /** Lets the register say from which day it is deleted. */
  readonly leavesOn: (day: string) => Promise<void>;
}

let made = 0;

/** Registers a Betrieb; what its people do is counted on a day of its own, since limits count by day. */
export async function peopledBetrieb(portal: TestPortal): Promise<PeopledBetrieb> {
  made += 1;
  const count = made;
  portal.clock.pass({ days: 1 });
  const id = await registeredBetrieb(portal, {
    betriebsnummer: String(1_000_000 + count),
    name: `Betrieb ${count}`,
    email: `buero${count}@muster.example`,
  });
  const links = () =>
    portal.read((db) =>
      db.kysely
        .selectFrom('links')
        .selectAll()
        .where('betrieb_id', '=', id)
        .orderBy('created_at')
        .orderBy('id')
        .execute(),
    );
  const linkOf = async ({ accountId }: TestPerson) =>
    (await links()).find((link) => link['account_id'] === accountId && link['ended_at'] === null);
  async function linkTo(
    at: string,
    account: TestPerson & { firstName: string; lastName: string },
    roles: readonly LinkRole[],
  ) {
    await portal.write(async (tx) => {
      const record = (await findBetriebById(tx, at))!;
      const subject = { kind: 'betrieb', record } as const;
      await linkAccount(tx, { account, subject, method: 'pin', now: portal.clock.now(), roles });
    });
  }
  return {
    id,
    count,
    address: (name) => `${name}@handwerk${count}.example`,
    async colleague(name, roles, at = id) {
      const person = await signedInPerson(portal, `${name}@handwerk${count}.example`);
      const [firstName = '', lastName = 'Muster'] = name.split('.');
      await linkTo(at, { ...person, firstName, lastName }, roles);
      return person;
    },
    join: (person, roles) => linkTo(id, { ...person, firstName: 'Eva', lastName: 'Muster' }, roles),
    async post(by, path, form) {
      const own = await linkOf(by);
      return by.browser.post(path, { ...form, [actingForField]: String(own?.['id']) });
    },
    async invite(by, email, roles = ['Ausbildung']) {
      const form = await by.browser.get('/mein-betrieb/zugaenge/einladen');
      const boxes = Object.fromEntries(roles.map((role) => [role, true]));
      return by.browser.submit(form, 'Einladung senden', { 'E-Mail-Adresse': email, ...boxes });
    },
    async mailedLink(email) {
      return /http\S+\/einladung\?token=\S+/.exec((await portal.lastMailTo(email)).text)![0];
    },
    links,
    linkOf,
    pageOf: async (person) => `/mein-betrieb/zugaenge/${(await linkOf(person))!['id'] as string}`,
    async invitationId(email) {
      const row = await portal.read((db) =>
        db.kysely.selectFrom('invitations').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
      );
      return row['id'] as string;
    },
    leavesOn: async (day) => {
      const leaving = { geloescht_am: day };
      await portal.write((tx) =>
        tx.kysely.updateTable('betriebe').set(leaving).where('id', '=', id).execute(),
      );
    },
  };
}
