import { describe, expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { validateHtml } from '../../../test/validate-html.ts';
import { anonymous } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { renderMail } from '../../platform/mail/mail-layout.tsx';
import { renderDocument, type View } from '../../platform/ui/index.ts';
import { accountSettings } from '../accounts/index.ts';
import { signInGallery } from './gallery.tsx';
import { signInHelp } from './help.ts';
import { signInSettings } from './settings.ts';

function chamberWith(accounts: object): Chamber {
  return {
    ...madeUpChamber,
    settings: new Map<string, unknown>([
      ['accounts', accountSettings.schema.parse({ termsVersion: '2026-01-01', ...accounts })],
      ['signIn', signInSettings.schema.parse(undefined)],
    ]),
  };
}

const plain = chamberWith({});
const courses = chamberWith({
  firstPassword: 'mailed-after-confirmation',
  madeByChamber: 'participants-and-lecturers',
});

describe.each([
  ['a plain chamber', plain],
  ['a chamber that makes accounts for courses and mails passwords', courses],
])('%s', (_name, chamber) => {
  test.each(signInGallery.map((entry) => [entry.id, entry] as const))(
    '%s is valid HTML',
    async (_id, { show }) => {
      if (show.kind === 'letter') throw new Error('this feature has no letters');
      if (show.kind === 'mail') {
        const mail = renderMail(chamber, 'de', show.draw(chamber, 'de'));
        expect(await validateHtml(mail.html, 'mail')).toEqual([]);
        expect(mail.text).not.toContain('{');
        return;
      }
      const view: View = {
        chamber,
        actor: show.actor ?? anonymous,
        locale: 'de',
        path: '/anmelden',
        navigation: [],
        demo: false,
      };
      const html = renderDocument(show.draw(view));
      expect(await validateHtml(html)).toEqual([]);
      expect(html.replace(/<[^>]*>/g, '')).not.toContain('{');
    },
  );
});

describe('the help', () => {
  const said = (chamber: Chamber) => JSON.stringify(signInHelp(chamber, 'de'));

  test('follows the profile', () => {
    expect(said(plain)).toContain('Ein Konto entsteht nicht von selbst');
    expect(said(plain)).not.toContain('vorläufige');
    expect(said(courses)).toContain('hat in der Regel schon ein Konto');
    expect(said(courses)).toContain('Es gilt 24 Stunden');
    expect(said(chamberWith({ resetValidMinutes: 30 }))).toContain('Er gilt 30 Minuten');
  });

  test('has each answer once, under an id of its own', () => {
    const ids = signInHelp(courses, 'de').map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(said(courses)).not.toMatch(/\{[a-z]/i);
  });
});
