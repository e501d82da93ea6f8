import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../test/test-portal.ts';
import { anonymous } from '../platform/access/actor.ts';
import type { Route } from '../platform/http/route.ts';
import { features } from './features.ts';

let byPin: TestPortal;
let byMail: TestPortal;
beforeAll(async () => {
  const freischaltung = { kinds: ['betrieb', 'person'], pin: { requestWithoutSignIn: true } };
  byPin = await createTestPortal({ settings: { freischaltung } });
  byMail = await createTestPortal({ settings: { freischaltung: { method: 'registered-email' } } });
});
afterAll(() => Promise.all([byPin.close(), byMail.close()]));

const routes = features.flatMap((feature) => feature.routes ?? []);
const line = ({ method, path }: Route) => `${method} ${path}`;
const isOpen = ({ may }: Route, { chamber }: TestPortal) =>
  may.decide(anonymous, chamber).answer === 'granted';

test('a stranger opens these pages and sends these forms, and nothing else', () => {
  const open = routes.filter((route) => isOpen(route, byPin) || isOpen(route, byMail));
  expect(open.map(line).sort()).toMatchInlineSnapshot(`
    [
      "GET /",
      "GET /abmelden",
      "GET /anmelden",
      "GET /anmelden/bestaetigen/passkey",
      "GET /anmelden/passkey",
      "GET /anmelden/zweiter-faktor",
      "GET /anmelden/zweiter-faktor/entfernt",
      "GET /anmelden/zweiter-faktor/passkey",
      "GET /anmelden/zweiter-faktor/verloren",
      "GET /anmelden/zweiter-faktor/wiederherstellungscode",
      "GET /barrierefreiheit",
      "GET /datenschutz",
      "GET /dienste",
      "GET /einbetten",
      "GET /einbetten/anmelden",
      "GET /einbetten/anmelden.svg",
      "GET /einladung",
      "GET /hilfe",
      "GET /hochladen/:id",
      "GET /impressum",
      "GET /kontakt",
      "GET /kontakt/gesendet",
      "GET /kontakt/gesendet/kopie",
      "GET /kontakt/kopie",
      "GET /konto-behalten",
      "GET /konto-uebernehmen",
      "GET /leichte-sprache",
      "GET /leichte-sprache/registrieren",
      "GET /leichte-sprache/verknuepfen",
      "GET /nachrichten-abbestellen",
      "GET /nutzungsbedingungen",
      "GET /passwort-neu",
      "GET /passwort-vergessen",
      "GET /passwort-vergessen/gesendet",
      "GET /pin-anfordern",
      "GET /pin-anfordern/gesendet",
      "GET /pin-anfordern/person",
      "GET /profil/e-mail/bestaetigen",
      "GET /profil/e-mail/ergebnis",
      "GET /profil/e-mail/rueckgaengig",
      "GET /registrieren",
      "GET /registrieren/adresse",
      "GET /registrieren/bestaetigen",
      "GET /registrieren/code",
      "GET /registrieren/gesendet",
      "GET /registrieren/mail",
      "GET /registrieren/neue-mail",
      "GET /registrieren/nutzungsbedingungen",
      "GET /registrieren/passwort",
      "GET /zuordnung/bestaetigen",
      "GET /zweiter-faktor/behalten",
      "GET /zweiter-faktor/nicht-ich",
      "POST /abmelden",
      "POST /anmelden",
      "POST /anmelden/passkey",
      "POST /anmelden/zweiter-faktor",
      "POST /anmelden/zweiter-faktor/abbrechen",
      "POST /anmelden/zweiter-faktor/passkey",
      "POST /anmelden/zweiter-faktor/verloren/brief",
      "POST /anmelden/zweiter-faktor/verloren/entfernen",
      "POST /anmelden/zweiter-faktor/verloren/pin",
      "POST /anmelden/zweiter-faktor/verloren/warten",
      "POST /anmelden/zweiter-faktor/wiederherstellungscode",
      "POST /einladung/registrieren",
      "POST /hochladen",
      "POST /hochladen/:id/:at",
      "POST /kontakt",
      "POST /kontakt/kopie",
      "POST /konto-behalten",
      "POST /konto-uebernehmen",
      "POST /nachrichten-abbestellen",
      "POST /passwort-neu",
      "POST /passwort-neu/neuer-link",
      "POST /passwort-vergessen",
      "POST /pin-anfordern",
      "POST /pin-anfordern/person",
      "POST /profil/e-mail/bestaetigen",
      "POST /profil/e-mail/rueckgaengig",
      "POST /profil/e-mail/stoppen",
      "POST /registrieren",
      "POST /registrieren/adresse",
      "POST /registrieren/bestaetigen",
      "POST /registrieren/code",
      "POST /registrieren/gesendet",
      "POST /registrieren/mail",
      "POST /registrieren/neue-mail",
      "POST /registrieren/nutzungsbedingungen",
      "POST /registrieren/passwort",
      "POST /sprache",
      "POST /vorlaeufiges-passwort",
      "POST /zuordnung/ablehnen",
      "POST /zuordnung/bestaetigen",
      "POST /zweiter-faktor/behalten",
      "POST /zweiter-faktor/nicht-ich",
    ]
  `);
});

const closed = routes.filter((route) => route.may.name !== 'anyone');

test.each(closed.map((route) => [line(route), route] as const))(
  '%s asks a stranger to sign in, or is not there',
  async (_line, route) => {
    for (const portal of [byPin, byMail]) {
      if (isOpen(route, portal)) continue;
      const browser = portal.newBrowser();
      const address = route.path.replace(/:\w+/g, '1');
      const page =
        route.method === 'GET' ? await browser.get(address) : await browser.post(address, { name: 'x' });
      if (page.status === 404) continue;
      // a script is led nowhere
      if (route.method === 'GET' && route.live) {
        expect([page.status, page.html]).toEqual([204, '']);
        continue;
      }
      if (route.method === 'GET') expect(page.path).toMatch(/^\/anmelden\?weiter=/);
      else expect(page.status).toBe(401);
      expect(page.heading).toBe('Anmelden');
    }
  },
);
