import { afterAll, expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { useBrowser } from './browser.ts';
import { signInToDemo } from './demo-accounts.ts';
import { newCaseWorker } from './office.ts';
import { newPerson, type Person } from './person.ts';
import { applications } from './services/applications.ts';
import { papers } from './services/papers.ts';

const browser = useBrowser();

// everybody signs in once for all services, in a browser of their own
const signedIn = new Map<string, Promise<Person>>();
const once = (key: string, open: () => Promise<Person>): Promise<Person> => {
  const known = signedIn.get(key) ?? open();
  signedIn.set(key, known);
  return known;
};
afterAll(async () => {
  for (const person of signedIn.values()) await finish(await person);
});

// the long run makes each journey both ways
const isLong = process.env['TEST_LONG'] === '1';
const ways = [...applications, ...papers].flatMap((service) =>
  (isLong ? [service.scripts, !service.scripts] : [service.scripts]).map((scripts) => ({
    ...service,
    scripts,
    how: scripts ? 'with scripts' : 'without scripts',
  })),
);

test.each(ways)('$what, $how', async ({ slug, who, scripts, journey }) => {
  const anybody = () => newPerson(browser(), originOf(slug), { scripts });
  const signIn = (email: string) => signInToDemo(browser(), { slug, email, scripts }, '/antraege');
  const person = who
    ? await once(`${slug} ${who} ${scripts}`, () => signIn(`${who}@handwerk.example`))
    : await anybody();
  const office = () => once(`${slug} office ${scripts}`, () => newCaseWorker(browser(), slug, scripts));
  await journey({ slug, person, office, anybody });
  expect(person.troubles).toEqual([]);
  if (!who) await finish(person);
});
