import { readFileSync } from 'node:fs';
import type { Person } from '../person.ts';

/** A service, used by somebody and worked on in the office. */
export interface Service {
  readonly what: string;
  readonly slug: string;
  /** The demo's account that uses it, before the @; nobody signed in where absent. */
  readonly who?: string;
  readonly scripts: boolean;
  readonly journey: (here: ServiceSides) => Promise<void>;
}

/** Who takes part in a journey. */
export interface ServiceSides {
  readonly slug: string;
  readonly person: Person;
  /** Everything that the demo's office may do. */
  readonly office: () => Promise<Person>;
  /** Somebody else, who is signed in nowhere. */
  readonly anybody: () => Promise<Person>;
}

/** A day in the future, as people type it. */
export const someDay = '1.2.2027';

/** Finds a Betrieb as somebody in the office does who has its number. */
export async function openBetrieb(office: Person, nummer: string, name: string): Promise<void> {
  await office.goTo(`/verwaltung/suche?q=${nummer}`);
  if (!(await office.heading()).includes(name)) await office.follow(new RegExp(name));
}

/** Saves what a link leads to, as a browser does. */
export async function save(person: Person, link: string | RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.page.getByRole('link', { name: link, exact: true }).first().click(),
  ]);
  return readFileSync(await download.path());
}
