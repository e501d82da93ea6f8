import { describe, expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { validateHtml } from '../../../test/validate-html.ts';
import { anonymous } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { renderMail } from '../../platform/mail/mail-layout.tsx';
import { renderDocument, type View } from '../../platform/ui/index.ts';
import { accountGallery } from './gallery.tsx';
import { accountHelp } from './help.ts';
import { profileSettings } from './profile-settings.ts';
import { accountSettings, firstPasswordWays } from './settings.ts';

function chamberWith(accounts: object, account: object = {}): Chamber {
  const settings = accountSettings.schema.parse({ termsVersion: '2026-01-01', ...accounts });
  return {
    ...madeUpChamber,
    settings: new Map<string, unknown>([
      ['accounts', settings],
      ['account', profileSettings.schema.parse(account)],
    ]),
  };
}

const chambers = firstPasswordWays.map((firstPassword) =>
  chamberWith({
    firstPassword,
    termsFirst: firstPassword === 'chosen-at-registration',
    madeByChamber: firstPassword === 'chosen-at-activation' ? 'participants-and-lecturers' : 'none',
  }),
);

describe.each(chambers.map((chamber) => [accountSettings.of(chamber).firstPassword, chamber] as const))(
  'where the password is %s',
  (_way, chamber) => {
    const entries = accountGallery.filter(({ appliesTo }) => !appliesTo || appliesTo(chamber));

    test.each(entries.map((entry) => [entry.id, entry] as const))(
      '%s is valid HTML',
      async (_id, { show }) => {
        if (show.kind === 'letter') throw new Error('this feature has no letters');
        if (show.kind === 'mail') {
          const mail = renderMail(chamber, 'de', show.draw(chamber, 'de'));
          expect(await validateHtml(mail.html, 'mail')).toEqual([]);
          expect(mail.text).not.toContain('{');
          return;
        }
        const actor = show.actor ?? anonymous;
        const view: View = {
          chamber,
          actor,
          locale: 'de',
          path: '/registrieren',
          navigation: [],
          demo: false,
        };
        const html = renderDocument(show.draw(view));
        expect(await validateHtml(html)).toEqual([]);
        expect(html.replace(/<[^>]*>/g, '')).not.toContain('{');
      },
    );

    test('the help has each answer once and leaves no value out', () => {
      const help = accountHelp(chamber, 'de');
      expect(new Set(help.map((entry) => entry.id)).size).toBe(help.length);
      expect(JSON.stringify(help)).not.toMatch(/\{[a-z]/i);
    });
  },
);

test('the help follows the profile', () => {
  const said = (accounts: object) => JSON.stringify(accountHelp(chamberWith(accounts), 'de'));
  const mailed = said({ firstPassword: 'mailed-after-confirmation' });
  expect(mailed).toContain('keine E-Mail mit meinem Passwort');
  expect(mailed).toContain('vorläufiges Passwort');
  const chosen = said({ firstPassword: 'chosen-at-activation' });
  expect(chosen).not.toContain('vorläufige');
  expect(chosen).not.toContain('Wer an einem Kurs');
  expect(said({ madeByChamber: 'participants-and-lecturers' })).toContain('Wer an einem Kurs');
  expect(said({ termsFirst: true })).toContain('Weiter zur Registrierung');
  expect(chosen).not.toContain('Lehrvertrag online');
  expect(said({ olderModules: true })).toContain('Lehrvertrag online');
  expect(said({ confirmationValidHours: 12 })).toContain('gelten 12 Stunden');
});
