import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, readRegistrationForm, type RegistrationRefusals } from './registration-rules.ts';

const good = { firstName: 'Erika', lastName: 'Muster', email: 'erika@muster.example', terms: 'ja' };

describe('the address', () => {
  test.each([
    ['nothing suspicious', { email: ' Erika@Muster.example ' }, 'Erika@muster.example'],
    ['the suggested one was meant', { email: 'e@gmial.com', emailMeant: 'e@gmail.com' }, 'e@gmail.com'],
    ['the person insists', { email: 'e@gmial.com', emailMeant: 'e@gmial.com' }, 'e@gmial.com'],
    ['an old answer to another question', { email: 'e@web.de', emailMeant: 'e@gmail.com' }, 'e@web.de'],
    ['no address, but the suggestion is', { email: 'e@gmail', emailMeant: 'e@gmail.com' }, 'e@gmail.com'],
  ])('is taken: %s', (_what, posted, address) => {
    expect(readAddress(posted)).toMatchObject({ ok: true, value: { address } });
  });

  test.each([
    [{ email: 'e@gmial.com' }, { suggested: 'e@gmail.com', typed: 'e@gmial.com' }],
    [{ email: 'e@gmail' }, { suggested: 'e@gmail.com', typed: undefined }],
    [
      { email: 'e@gmial.com', emailMeant: 'other@gmail.com' },
      { suggested: 'e@gmail.com', typed: 'e@gmial.com' },
    ],
    [
      { email: 'e@gmial.com', emailMeant: '' },
      { suggested: 'e@gmail.com', typed: 'e@gmial.com' },
    ],
  ])('is asked back: %j', (posted, question) => {
    expect(readAddress(posted)).toEqual({ ok: false, refusal: { why: 'likely-slip', question } });
  });

  test.each([
    [{ email: '' }, 'missing'],
    [{}, 'missing'],
    [{ email: 'erika' }, 'no-at'],
    [{ email: 'e@gmail', emailMeant: '' }, 'bad-domain'],
  ])('is refused: %j', (posted, why) => {
    expect(readAddress(posted)).toEqual({ ok: false, refusal: { why } });
  });

  test('never takes an address that was neither typed nor suggested', () => {
    const domain = fc.constantFrom('gmial.com', 'gmail.com', 'web.d', 'firma.example', 'gmail');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), domain, fc.string(), (local, typedDomain, answer) => {
        const typed = `${local}@${typedDomain}`;
        const read = readAddress({ email: typed, emailMeant: answer });
        if (read.ok) expect([typed, `${local}@gmail.com`, `${local}@web.de`]).toContain(read.value.address);
      }),
    );
  });
});

describe('the form', () => {
  const demands = { terms: true, passwordRules: () => ({ minLength: 15 }) };

  test.each<[string, Readonly<Record<string, string>>, RegistrationRefusals]>([
    ['no first name', { firstName: '' }, { firstName: 'missing' }],
    ['a link as name', { lastName: 'www.gewinn.example' }, { lastName: 'link-or-markup' }],
    ['no password', { password: '' }, { password: ['missing'] }],
    ['a short and common password', { password: 'passwort' }, { password: ['too-short', 'common'] }],
    ['terms not accepted', { terms: '' }, { terms: 'missing' }],
  ])('is refused with %s', (_what, posted, refusals) => {
    const form = { ...good, password: 'vier nasse Hobel tanzen', ...posted };
    expect(readRegistrationForm(form, demands)).toEqual({ ok: false, refusal: refusals });
  });

  test('tells all faults at once', () => {
    const read = readRegistrationForm({}, demands);
    expect(read.ok ? [] : Object.keys(read.refusal).sort()).toEqual([
      'email',
      'firstName',
      'lastName',
      'password',
      'terms',
    ]);
  });

  test('asks for neither password nor terms where they come elsewhere', () => {
    const read = readRegistrationForm({ ...good, terms: '' }, { terms: false });
    expect(read).toMatchObject({ ok: true, value: { firstName: 'Erika', password: '' } });
  });

  test('judges the password with the person’s own data', () => {
    const people: unknown[] = [];
    const passwordRules = (person: unknown) => {
      people.push(person);
      return { minLength: 15 };
    };
    readRegistrationForm({ ...good, password: 'x' }, { terms: true, passwordRules });
    expect(people).toEqual([{ firstName: 'Erika', lastName: 'Muster', email: 'erika@muster.example' }]);
  });

  test('takes any name people have, tidied', () => {
    const letter = fc.constantFrom(...'aäöüßéñøçğŁОяאبग一', ...'AÄÖÜÉ');
    const word = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));
    const joint = fc.constantFrom(' ', '-', '\u00a0', '’', "'", '  ');
    const name = fc.tuple(word, joint, word).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, word, (lastName, firstName) => {
        const read = readRegistrationForm(
          { ...good, firstName: ` ${firstName}\t`, lastName },
          { terms: true },
        );
        expect(read).toMatchObject({
          ok: true,
          value: {
            firstName: firstName.normalize('NFC'),
            lastName: lastName.normalize('NFC').replace(/[\s\u00a0]+/g, ' '),
          },
        });
      }),
    );
  });

  test('answers whatever is posted with a value or reasons, never an error', () => {
    const anything = fc.dictionary(
      fc.constantFrom('firstName', 'lastName', 'email', 'emailMeant', 'password', 'terms'),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(anything, (posted) => {
        expect(readRegistrationForm(posted, demands).ok).toBeTypeOf('boolean');
      }),
    );
  });
});
