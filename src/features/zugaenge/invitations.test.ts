import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { berlinDate } from '../../lib/dates.ts';
import { signedInPerson, signIn, testPassword } from '../../../test/people.ts';
import { type PeopledBetrieb, peopledBetrieb } from '../../../test/peopled-betrieb.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let betrieb: PeopledBetrieb;

beforeAll(async () => {
  portal = await createTestPortal({ settings: { freischaltung: { maxBetriebe: 1 } } });
});
afterAll(() => portal.close());
beforeEach(async () => {
  betrieb = await peopledBetrieb(portal);
});

describe('an invitation', () => {
  it('brings a colleague in with the roles that were named, at once, and tells everybody concerned', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const bea = await betrieb.colleague('bea.hofer', ['verwaltung']);
    // also where the register says already when it is deleted
    await betrieb.leavesOn('2099-12-31');
    const sent = await betrieb.invite(ada, betrieb.address('kim.neu'), ['Ausbildung', 'Kurse', 'Lesen']);
    expect(sent.path).toBe('/mein-betrieb/zugaenge?hinweis=eingeladen');
    expect(sent.text).toContain(betrieb.address('kim.neu'));
    const kim = await signedInPerson(portal, betrieb.address('kim.neu'));
    expect((await kim.browser.get('/mein-bereich')).text).toContain(
      `Sie sind eingeladen: Betrieb ${betrieb.count}`,
    );
    const link = await betrieb.mailedLink(kim.email);
    await betrieb.leavesOn(berlinDate(portal.clock.now()));
    expect((await kim.browser.get(link)).text).toContain('steht nicht mehr im Register');
    await betrieb.leavesOn('2099-12-31');
    const looked = await kim.browser.get(link);
    expect(await betrieb.linkOf(kim)).toBeUndefined();
    const done = await kim.browser.submit(looked, 'Einladung annehmen');
    expect(done.text).toContain(`Sie handeln jetzt für Betrieb ${betrieb.count}`);
    expect(await betrieb.linkOf(kim)).toMatchObject({ method: 'invitation', roles: ['ausbildung', 'kurse'] });
    const mails = (await portal.mails()).filter((mail) => mail.text.includes(`Betrieb ${betrieb.count}`));
    const told = mails.slice(-3).map(({ kind, to }) => `${kind} ${to}`);
    expect(told.toSorted()).toEqual([
      `freischaltung.access-changed ${ada.email}`,
      `freischaltung.access-changed ${bea.email}`,
      `freischaltung.link-notice buero${betrieb.count}@muster.example`,
    ]);
    const toAda = mails.findLast(
      ({ kind, to }) => kind === 'freischaltung.access-changed' && to === ada.email,
    );
    expect(toAda?.text).toMatch(/Eingeladen von: .*hofer/i);
    expect((await kim.browser.get('/mein-betrieb')).heading).toBe(`Betrieb ${betrieb.count}`);
  });

  it('is accepted by nobody with another address, who reads only the first letters of the right one', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    await betrieb.invite(ada, betrieb.address('kim.neu'));
    const eve = await signedInPerson(portal, betrieb.address('eve.fremd'));
    const page = await eve.browser.get(await betrieb.mailedLink(betrieb.address('kim.neu')));
    expect(page.text).toContain('Sie ging an k…@h….example');
    expect(page.html).not.toContain(betrieb.address('kim.neu'));
    const einladung = await betrieb.invitationId(betrieb.address('kim.neu'));
    const forced = await eve.browser.post('/einladung/annehmen', { einladung });
    expect(forced.status).toBe(410);
    await eve.browser.post('/einladung/ablehnen', { einladung });
    expect(await betrieb.linkOf(eve)).toBeUndefined();
    const kim = await signedInPerson(portal, betrieb.address('kim.neu'));
    expect((await kim.browser.get('/einladung')).hasButton('Einladung annehmen')).toBe(true);
  });

  it('says before it is pressed that one more link is too many, and leads to where one is given up', async () => {
    const kim = await betrieb.colleague('kim.alt', ['verwaltung']);
    const former = betrieb;
    betrieb = await peopledBetrieb(portal);
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    await signIn(kim.browser, kim.email);
    await betrieb.invite(ada, kim.email);
    const toLinks = 'Zu „Meine Freischaltung“';
    const page = await kim.browser.get(await betrieb.mailedLink(kim.email));
    expect(page.text).toContain(`ist mit Betrieb ${former.count} verbunden`);
    expect(page.text).not.toContain('handeln Sie sofort');
    expect(page.hasButton('Einladung annehmen')).toBe(false);
    expect(page.hasButton('Ablehnen')).toBe(true);
    const links = await kim.browser.get(page.link(toLinks));
    const forced = await kim.browser.post('/einladung/annehmen', {
      einladung: await betrieb.invitationId(kim.email),
    });
    expect([forced.status, forced.hasLink(toLinks)]).toEqual([422, true]);
    await kim.browser.post(links.link('Verknüpfung lösen'), { reason: 'left-betrieb' });
    const free = await kim.browser.get('/einladung');
    const done = await kim.browser.submit(free, 'Einladung annehmen');
    expect(done.text).toContain(`Sie handeln jetzt für Betrieb ${betrieb.count}`);
  });

  it('survives everything a scanner does to its link', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    await betrieb.invite(ada, betrieb.address('kim.neu'));
    const link = await betrieb.mailedLink(betrieb.address('kim.neu'));
    const scanner = portal.newBrowser();
    for (let round = 0; round < 3; round += 1) {
      await scanner.head(link);
      await scanner.get(link);
    }
    const kim = await signedInPerson(portal, betrieb.address('kim.neu'));
    await kim.browser.submit(await kim.browser.get(link), 'Einladung annehmen');
    expect(await betrieb.linkOf(kim)).toBeDefined();
    const again = await kim.browser.get(link);
    expect(again.status).toBe(410);
    expect(again.text).toContain('schon angenommen');
  });

  it('looks the same whether or not the address has an account', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    await signedInPerson(portal, betrieb.address('mit.konto'));
    const known = await betrieb.invite(ada, betrieb.address('mit.konto'));
    const unknown = await betrieb.invite(ada, betrieb.address('ohn.konto'));
    expect(unknown.path).toBe(known.path);
    const plain = async (email: string) =>
      (await portal.lastMailTo(email)).text.replaceAll(email, 'E').replace(/token=\S+/, 'T');
    expect(await plain(betrieb.address('ohn.konto'))).toBe(await plain(betrieb.address('mit.konto')));
  });

  it('leads through registration with the address filled in, and to itself after the first sign-in', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    await betrieb.invite(ada, betrieb.address('kim.neu'));
    const browser = portal.newBrowser();
    const page = await browser.get(await betrieb.mailedLink(betrieb.address('kim.neu')));
    expect(page.text).toContain(`Einladung gilt bis`);
    const registration = await browser.submit(page, `Noch kein Konto: registrieren`);
    expect(registration.path).toBe('/registrieren');
    expect(registration.fieldValue('E-Mail-Adresse')).toBe(betrieb.address('kim.neu'));
    const { ...signInPage } = await browser.get('/anmelden?weiter=%2Feinladung');
    expect(signInPage.html).toContain('value="/einladung"');
  });

  it('can be taken back, sent again a few times, and ends after two weeks', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    await betrieb.invite(ada, betrieb.address('kim.neu'));
    const first = await betrieb.mailedLink(betrieb.address('kim.neu'));
    const einladung = await betrieb.invitationId(betrieb.address('kim.neu'));
    const stranger = portal.newBrowser();
    for (let sends = 2; sends <= 5; sends += 1) {
      const page = await betrieb.post(ada, '/mein-betrieb/zugaenge/einladung-senden', { einladung });
      expect(page.path).toContain('erneut-gesendet');
    }
    const refused = await betrieb.post(ada, '/mein-betrieb/zugaenge/einladung-senden', { einladung });
    expect(refused.path).toContain('nicht-gesendet');
    expect((await stranger.get(first)).text).toContain('eine neuere E-Mail hat ihn ersetzt');
    const last = await betrieb.mailedLink(betrieb.address('kim.neu'));
    expect((await stranger.get(last)).status).toBe(200);
    const revoked = await betrieb.post(ada, '/mein-betrieb/zugaenge/einladung-zurueckziehen', { einladung });
    expect(revoked.path).toContain('zurueckgezogen');
    expect((await stranger.get(last)).text).toContain('zurückgezogen');
    await betrieb.invite(ada, betrieb.address('kim.neu'));
    const fresh = await betrieb.mailedLink(betrieb.address('kim.neu'));
    portal.clock.pass({ days: 14 });
    expect((await stranger.get(fresh)).text).toContain('abgelaufen');
  });

  it('is sent again only by whoever has proven a short while ago who sits there, and taken back at any time', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    await betrieb.invite(ada, betrieb.address('kim.neu'));
    const einladung = await betrieb.invitationId(betrieb.address('kim.neu'));
    const sent = async () =>
      (await portal.mails()).filter(({ to }) => to === betrieb.address('kim.neu')).length;
    portal.clock.pass({ minutes: 25 });
    const asked = await betrieb.post(ada, '/mein-betrieb/zugaenge/einladung-senden', { einladung });
    expect(asked.status).toBe(401);
    expect(await sent()).toBe(1);
    const kept = await ada.browser.submit(asked, 'Weiter', { 'Aktuelles Passwort': testPassword });
    expect((await ada.browser.submit(kept, 'Weiter')).path).toContain('erneut-gesendet');
    expect(await sent()).toBe(2);
    portal.clock.pass({ minutes: 25 });
    const revoked = await betrieb.post(ada, '/mein-betrieb/zugaenge/einladung-zurueckziehen', { einladung });
    expect(revoked.path).toContain('zurueckgezogen');
  });

  it('brings nobody in once its sender is removed', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const bea = await betrieb.colleague('bea.boese', ['verwaltung']);
    await betrieb.invite(bea, betrieb.address('kim.neu'));
    const link = await betrieb.mailedLink(betrieb.address('kim.neu'));
    await betrieb.post(ada, `${await betrieb.pageOf(bea)}/beenden`, {});
    const kim = await signedInPerson(portal, betrieb.address('kim.neu'));
    expect((await kim.browser.get(link)).text).toContain('verwaltet den Betrieb nicht mehr');
    const einladung = await betrieb.invitationId(betrieb.address('kim.neu'));
    expect((await kim.browser.post('/einladung/annehmen', { einladung })).status).toBe(410);
  });

  it('says what is wrong with the form and keeps what was typed', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const empty = await betrieb.invite(ada, 'kim@gmial.com', []);
    expect(empty.status).toBe(422);
    expect(empty.fieldValue('E-Mail-Adresse')).toBe('kim@gmial.com');
    expect(empty.text).toContain('kim@gmail.com');
    expect(empty.text).toContain('Wählen Sie mindestens eine Aufgabe.');
    const known = await betrieb.invite(ada, ada.email.toUpperCase());
    expect(known.text).toContain('Diese Person hat schon Zugang');
  });

  it('makes one link of two acceptances, and none of one that was revoked in the same moment', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    for (const name of ['kim.neu', 'lea.neu', 'mia.neu']) {
      await betrieb.invite(ada, betrieb.address(name));
      const einladung = await betrieb.invitationId(betrieb.address(name));
      const kim = await signedInPerson(portal, betrieb.address(name));
      await Promise.all([
        kim.browser.post('/einladung/annehmen', { einladung }),
        kim.browser.post('/einladung/annehmen', { einladung }),
        betrieb.post(ada, '/mein-betrieb/zugaenge/einladung-zurueckziehen', { einladung }),
      ]);
      const links = (await betrieb.links()).filter((link) => link['account_id'] === kim.accountId);
      const { state } = await portal.read((db) =>
        db.kysely
          .selectFrom('invitations')
          .select('state')
          .where('id', '=', einladung)
          .executeTakeFirstOrThrow(),
      );
      expect(links).toHaveLength(state === 'accepted' ? 1 : 0);
    }
  });
});
