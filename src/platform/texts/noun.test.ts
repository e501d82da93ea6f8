import { describe, expect, test } from 'vitest';
import { type Noun, nounForm, unlikeEasy } from './noun.ts';

const account: Noun = { noun: 'Account', gender: 'm', plural: 'Accounts' };
const link: Noun = { noun: 'Freischaltung', gender: 'f' };
const konto: Noun = { noun: 'Benutzer*innenkonto', gender: 'n' };
const weak: Noun = {
  noun: 'Kunde',
  gender: 'm',
  accusative: 'Kunden',
  dative: 'Kunden',
  genitive: 'Kunden',
};
const pass: Noun = { noun: 'Pass', gender: 'm' };

describe('a form is named by what a masculine noun has', () => {
  test.each([
    ['der', 'der Account', 'die Freischaltung', 'das Benutzer*innenkonto'],
    ['den', 'den Account', 'die Freischaltung', 'das Benutzer*innenkonto'],
    ['dem', 'dem Account', 'der Freischaltung', 'dem Benutzer*innenkonto'],
    ['des', 'des Accounts', 'der Freischaltung', 'des Benutzer*innenkontos'],
    ['ein', 'ein Account', 'eine Freischaltung', 'ein Benutzer*innenkonto'],
    ['einen', 'einen Account', 'eine Freischaltung', 'ein Benutzer*innenkonto'],
    ['einem', 'einem Account', 'einer Freischaltung', 'einem Benutzer*innenkonto'],
    ['keinen', 'keinen Account', 'keine Freischaltung', 'kein Benutzer*innenkonto'],
    ['Ihr', 'Ihr Account', 'Ihre Freischaltung', 'Ihr Benutzer*innenkonto'],
    ['Ihren', 'Ihren Account', 'Ihre Freischaltung', 'Ihr Benutzer*innenkonto'],
    ['Ihres', 'Ihres Accounts', 'Ihrer Freischaltung', 'Ihres Benutzer*innenkontos'],
    ['dieser', 'dieser Account', 'diese Freischaltung', 'dieses Benutzer*innenkonto'],
    ['Diesen', 'Diesen Account', 'Diese Freischaltung', 'Dieses Benutzer*innenkonto'],
    ['zum', 'zum Account', 'zur Freischaltung', 'zum Benutzer*innenkonto'],
    ['im', 'im Account', 'in der Freischaltung', 'im Benutzer*innenkonto'],
    ['ins', 'in den Account', 'in die Freischaltung', 'ins Benutzer*innenkonto'],
    ['Vom', 'Vom Account', 'Von der Freischaltung', 'Vom Benutzer*innenkonto'],
    [
      'einen.einzige',
      'einen einzigen Account',
      'eine einzige Freischaltung',
      'ein einziges Benutzer*innenkonto',
    ],
    [
      'einem.andere',
      'einem anderen Account',
      'einer anderen Freischaltung',
      'einem anderen Benutzer*innenkonto',
    ],
    ['Ein.neue', 'Ein neuer Account', 'Eine neue Freischaltung', 'Ein neues Benutzer*innenkonto'],
    ['den.neue', 'den neuen Account', 'die neue Freischaltung', 'das neue Benutzer*innenkonto'],
    ['er', 'er', 'sie', 'es'],
    ['ihn', 'ihn', 'sie', 'es'],
    ['plural', 'Accounts', 'Freischaltungen', 'Benutzer*innenkonten'],
    ['genitive', 'Accounts', 'Freischaltung', 'Benutzer*innenkontos'],
  ])('%s: %s, %s, %s', (form, masculine, feminine, neuter) => {
    expect(nounForm(account, form)).toBe(masculine);
    expect(nounForm(link, form)).toBe(feminine);
    expect(nounForm(konto, form)).toBe(neuter);
  });
});

test('an irregular word has its own forms', () => {
  expect(nounForm(weak, 'den')).toBe('den Kunden');
  expect(nounForm(weak, 'des')).toBe('des Kunden');
  expect(nounForm(pass, 'des')).toBe('des Passes');
});

test('a form that does not exist, and a plural nobody can derive, are not made up', () => {
  for (const form of ['dative2', 'die', 'toString', '', 'Plural.x'])
    expect(nounForm(link, form)).toBeUndefined();
  expect(nounForm(pass, 'plural')).toBeUndefined();
});

describe('in Leichte Sprache', () => {
  const portal: Noun = { noun: 'Kund*innenportal', gender: 'n', easy: 'Kunden-Portal' };

  test('a noun takes its forms in the other spelling, or in its only one', () => {
    expect(nounForm(portal, 'easy')).toBe('Kunden-Portal');
    expect(nounForm(portal, 'easy.im')).toBe('im Kunden-Portal');
    expect(nounForm(portal, 'easy.Das')).toBeUndefined();
    expect(nounForm({ noun: 'Verknüpfung', gender: 'f' }, 'easy.dem')).toBe('der Verknüpfung');
  });

  test('it is another word only where more than hyphens differ', () => {
    expect(unlikeEasy(portal)).toBe('Kund*innenportal');
    expect(unlikeEasy({ noun: 'Kundenportal', gender: 'n', easy: 'Kunden-Portal' })).toBeUndefined();
    expect(unlikeEasy({ noun: 'Konto', gender: 'n' })).toBeUndefined();
  });
});
