import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAccount, signInAs, type MadeAccount } from '../../../test/make-account.ts';
import { registerAs } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { checkCredentials, takePassword } from './sign-in.ts';

let portal: TestPortal;
let erika: MadeAccount;

beforeAll(async () => {
  portal = await createTestPortal();
  erika = await makeAccount(portal);
});
afterAll(() => portal.close());

let ranges = 0;
/** An address in a range that nothing has been counted for. */
const elsewhere = () => `10.1.${(ranges += 1)}.9`;

/** Every page asks passkeys another question. */
const withoutChallenge = (html: string) =>
  html.replace(/challenge%22%3A%22[\w-]+|name="challengeToken" value="[\w-]+"/g, '');

const wrong = /passen nicht zusammen, oder die Registrierung ist noch nicht abgeschlossen/;

describe('signing in', () => {
  test('leads to one’s own area', async () => {
    const seen = await signInAs(portal.newBrowser(), erika);
    expect(seen.path).toBe('/mein-bereich');
  });

  test('leads back to where the person wanted to go, also after a mistake', async () => {
    const browser = portal.newBrowser();
    const asked = await browser.get('/profil/passwort');
    expect(asked.path).toBe('/anmelden?weiter=%2Fprofil%2Fpasswort');
    const refused = await browser.submit(asked, 'Anmelden', {
      'E-Mail-Adresse': erika.email,
      Passwort: 'falsch',
    });
    expect(refused.status).toBe(422);
    const seen = await browser.submit(refused, 'Anmelden', { Passwort: erika.password });
    expect(seen.path).toBe('/profil/passwort');
  });

  test.each(['//evil.example', 'https://evil.example/', '/\\evil.example'])(
    'never leads to another site: %s',
    async (weiter) => {
      const page = `/anmelden?weiter=${encodeURIComponent(weiter)}`;
      expect((await signInAs(portal.newBrowser(), erika, page)).path).toBe('/mein-bereich');
      const forged = await portal
        .newBrowser()
        .post('/anmelden', { email: erika.email, password: erika.password, weiter });
      expect(forged.path).toBe('/mein-bereich');
    },
  );

  test('reads the address however it was pasted, and the password once more without outer blanks', async () => {
    const typed = { email: ' <ERIKA.Muster@handwerk.example> ', password: `${erika.password} \u00a0` };
    const seen = await signInAs(portal.newBrowser(), typed);
    expect(seen.path).toBe('/mein-bereich');
  });

  test('is refused in the same words for a wrong password and an unknown address, with the ways on', async () => {
    const known = await signInAs(portal.newBrowser(elsewhere()), { ...erika, password: 'falsch' });
    const unknown = await signInAs(portal.newBrowser(elsewhere()), {
      email: 'niemand@handwerk.example',
      password: 'falsch',
    });
    expect(known.status).toBe(422);
    expect(known.fieldError('Passwort')).toMatch(wrong);
    expect(known.text).toContain('Ein Konto entsteht nicht von selbst');
    expect(known.link('Neues Passwort festlegen')).toBe('/passwort-vergessen');
    expect(known.link('Jetzt registrieren')).toBe('/registrieren');
    expect(withoutChallenge(unknown.html).replaceAll('niemand@', 'erika.muster@')).toBe(
      withoutChallenge(known.html),
    );
  });

  test('knows the address that this browser registered with until somebody signs in, known or confirmed or not', async () => {
    const opened: string[] = [];
    for (const email of ['ganz.neu@handwerk.example', erika.email]) {
      const browser = portal.newBrowser(elsewhere());
      await registerAs(browser, { 'E-Mail-Adresse': email });
      const page = await browser.get('/anmelden');
      expect(page.fieldValue('E-Mail-Adresse')).toBe(email);
      expect(page.text).toContain(`Sie haben sich mit ${email} registriert`);
      opened.push(withoutChallenge(page.html).replaceAll(email, 'EMAIL'));
      await signInAs(browser, erika);
      await browser.submit(await browser.get('/mein-bereich'), 'Abmelden');
      expect((await browser.get('/anmelden')).text).not.toContain('registriert');
    }
    expect(opened[1]).toBe(opened[0]);
  });

  test('never sends the password back', async () => {
    const refused = await signInAs(portal.newBrowser(elsewhere()), {
      ...erika,
      password: 'geheim-und-falsch',
    });
    expect(refused.html).not.toContain('geheim-und-falsch');
    expect(refused.fieldValue('E-Mail-Adresse')).toBe(erika.email);
  });

  test('asks for what is missing without touching an account', async () => {
    const before = portal.hashesSpent();
    const browser = portal.newBrowser();
    const empty = await browser.submit(await browser.get('/anmelden'), 'Anmelden');
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Bitte prüfen Sie Ihre Angaben');
    expect(empty.fieldError('E-Mail-Adresse')).toContain('Geben Sie bitte Ihre E-Mail-Adresse ein');
    expect(empty.fieldError('Passwort')).toContain('Geben Sie bitte Ihr Passwort ein');
    const half = await signInAs(browser, { email: 'erika.muster', password: 'x' });
    expect(half.fieldError('E-Mail-Adresse')).toContain('keine vollständige E-Mail-Adresse');
    expect(portal.hashesSpent()).toBe(before);
  });

  test('tells only who knows the password that the account is locked', async () => {
    const locked = await makeAccount(portal, { email: 'gesperrt@handwerk.example', state: 'locked' });
    expect((await signInAs(portal.newBrowser(elsewhere()), locked)).text).toContain(
      'Dieses Konto ist gesperrt',
    );
    const stranger = await signInAs(portal.newBrowser(elsewhere()), { ...locked, password: 'falsch' });
    expect(stranger.fieldError('Passwort')).toMatch(wrong);
  });

  test('is offered anew to who is signed in already, without sending anybody on', async () => {
    const browser = portal.newBrowser();
    await signInAs(browser, erika);
    const again = await browser.get('/anmelden?weiter=%2Fprofil%2Fpasswort');
    expect(again.path).toBe('/anmelden?weiter=%2Fprofil%2Fpasswort');
    expect(again.text).toContain('Sie sind bereits angemeldet');
    expect(again.link('Weiter ohne neue Anmeldung')).toBe('/profil/passwort');
    const before = browser.cookies.get('session');
    await signInAs(browser, erika);
    expect(browser.cookies.get('session')).not.toBe(before);
    const stolen = portal.newBrowser();
    await stolen.get('/');
    (stolen.cookies as Map<string, string>).set('session', before ?? '');
    expect((await stolen.get('/profil/passwort')).path).toContain('/anmelden');
  });

  test('shows only notices that are ours', async () => {
    const browser = portal.newBrowser();
    expect((await browser.get('/anmelden?hinweis=passwort-geaendert')).text).toContain(
      'Ihr neues Passwort ist gespeichert',
    );
    const plain = await browser.get('/anmelden');
    expect((await browser.get('/anmelden?hinweis=Rufen+Sie+0900+an')).text).toBe(plain.text);
  });
});

describe('how much a refusal costs', () => {
  const spentOn = async (email: string, password: string) => {
    const before = portal.hashesSpent();
    await signInAs(portal.newBrowser(elsewhere()), { email, password });
    return portal.hashesSpent() - before;
  };

  test.each(['falsch', ' falsch mit Blank ', 'K7QM2-XD4RP-9TVHE', 'K7QM2-XD4RP-9TVHE '])(
    'is the same for every address: %j',
    async (password) => {
      const provisionalUntil = new Date(portal.clock.now().getTime() + 3_600_000);
      const email = `vorlaeufig-${password.length}-${password.charCodeAt(0)}@handwerk.example`;
      await makeAccount(portal, { email, password: 'AAAAA-BBBBB-CCCCC', provisionalUntil });
      const unknown = await spentOn('niemand@handwerk.example', password);
      expect(await spentOn(erika.email, password)).toBe(unknown);
      expect(await spentOn(email, password)).toBe(unknown);
    },
  );

  test('is one hash for the right password', async () => {
    expect(await spentOn(erika.email, erika.password)).toBe(1);
  });
});

describe('too many failures', () => {
  test('pause this address from this range, tell until when, and refuse nobody elsewhere', async () => {
    const attacker = portal.newBrowser(elsewhere());
    let seen = await signInAs(attacker, { ...erika, password: 'falsch' });
    for (let tries = 1; tries < 10; tries += 1)
      seen = await signInAs(attacker, { ...erika, password: 'falsch' });
    expect(seen.fieldError('Passwort')).toMatch(wrong);
    const blocked = await signInAs(attacker, erika);
    expect(blocked.status).toBe(422);
    expect(blocked.text).toContain('erst am 21.11.2026, 09:15 Uhr weiter');
    expect((await signInAs(portal.newBrowser(elsewhere()), erika)).path).toBe('/mein-bereich');
    expect(
      (await signInAs(attacker, { ...erika, email: 'niemand@handwerk.example' })).fieldError('Passwort'),
    ).toMatch(wrong);
    portal.clock.pass({ minutes: 15 });
    expect((await signInAs(attacker, erika)).path).toBe('/mein-bereich');
  });

  test('sent all at once don’t get past the limit', async () => {
    const attacker = portal.newBrowser(elsewhere());
    const attempts = Array.from({ length: 14 }, () =>
      attacker.post('/anmelden', { email: erika.email, password: 'falsch' }),
    );
    const answers = await Promise.all(attempts);
    const answered = answers.filter((page) => wrong.test(page.text));
    expect(answered.length).toBeLessThanOrEqual(10);
    expect((await signInAs(attacker, erika)).text).toContain('Zu viele Versuche');
  });

  test('refuse the right one too that was checked before they were counted', async () => {
    const from = elsewhere();
    const client = { address: from, range: from.replace(/9$/, '0/24'), userAgent: '' };
    const visit = { now: portal.clock.now(), client };
    const email = { address: erika.email, folded: erika.email };
    const { passwords, secrets } = portal.house;
    const checked = await checkCredentials(
      {
        ...visit,
        chamber: portal.chamber,
        reading: portal.read,
        parts: {
          passwords,
          secrets,
          letterPress: portal.house.letterPress,
          storage: portal.house.storage,
          demo: false,
        },
      },
      email,
      erika.password,
    );
    expect(checked.verdict).toBe('right');
    for (let tries = 0; tries < 10; tries += 1) {
      await signInAs(portal.newBrowser(from), { ...erika, password: 'falsch' });
    }
    const result = await portal.write((tx) => takePassword(tx, visit, checked));
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'too-many' } });
  });

  test('from one range are generous, whatever the addresses', async () => {
    const range = '192.0.2.99';
    portal.clock.pass({ minutes: 15 });
    await portal.write(async (tx) => {
      await tx.kysely
        .insertInto('limit_counts')
        .values({
          what: 'sign-in.failed-from-range',
          who: '192.0.2.0/24',
          window_start: new Date(Math.floor(portal.clock.now().getTime() / 900_000) * 900_000),
          count: 99,
        })
        .execute();
    });
    const school = portal.newBrowser(range);
    expect(
      (await signInAs(school, { email: 'lehrling@handwerk.example', password: 'x' })).fieldError('Passwort'),
    ).toMatch(wrong);
    expect((await signInAs(school, erika)).text).toContain('Zu viele Versuche');
  });
});

test('everything is on record, without what was typed', async () => {
  const trail = await portal.auditTrail();
  expect(trail).toEqual(
    expect.arrayContaining([
      'sign-in.signed-in: done',
      'sign-in.signed-in: wrong',
      'sign-in.signed-in: too-many',
      'sign-in.signed-in: locked',
    ]),
  );
  const rows = await portal.read((db) => db.kysely.selectFrom('audit_entries').selectAll().execute());
  expect(JSON.stringify(rows)).not.toContain('erika');
});
