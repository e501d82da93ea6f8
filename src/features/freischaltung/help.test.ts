import { expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { betriebeSettings } from '../betriebe/index.ts';
import { freischaltungHelp } from './help.ts';
import { freischaltungSettings } from './settings.ts';

function helpWith(method: 'pin' | 'registered-email', filialen: 'none' | 'suffix'): string {
  const settings = new Map<string, unknown>([
    ['freischaltung', freischaltungSettings.schema.parse({ method })],
    [
      'betriebe',
      betriebeSettings.schema.parse({
        nummer: { format: 'digits', lengths: [6] },
        example: '123456',
        filialen,
        foundOn: ['schreiben'],
      }),
    ],
  ]);
  return freischaltungHelp({ ...madeUpChamber, settings }, 'de')
    .flatMap(({ question, answer }) => [question, ...answer])
    .join('\n');
}

test('where codes go by e-mail the help also says what holds for PIN letters and for the address on file', () => {
  const text = helpWith('registered-email', 'none');
  expect(text).toContain('Wo gebe ich die PIN ein?');
  expect(text).toContain('Ist sie veraltet, schreiben Sie an portal@hwk-musterland.example');
  expect(text).toContain('nur der Hauptbetrieb');
  expect(text).not.toContain('Neue PIN anfordern');
  expect(helpWith('registered-email', 'suffix')).not.toContain('nur der Hauptbetrieb');
});

test('where PINs are the way the help speaks of no code', () => {
  expect(helpWith('pin', 'none')).not.toContain('Bestätigungscode');
});
