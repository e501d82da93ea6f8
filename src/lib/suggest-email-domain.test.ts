import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAIL_SERVICES } from './email-domains.ts';
import { suggestEmailDomain } from './suggest-email-domain.ts';

test.each([
  ['gmial.com', 'gmail.com'],
  ['gnail.com', 'gmail.com'],
  ['gmal.com', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['gmail.cm', 'gmail.com'],
  ['gmail.de', 'gmail.com'],
  ['gmail', 'gmail.com'],
  ['gmailcom', 'gmail.com'],
  ['gmail,com', 'gmail.com'],
  ['gmail..com', 'gmail.com'],
  ['GMIAL.COM', 'gmail.com'],
  ['googlemial.com', 'googlemail.com'],
  ['goglemail.com', 'googlemail.com'],
  ['googlemail.de', 'googlemail.com'],
  ['t-onlin.de', 't-online.de'],
  ['t-oline.de', 't-online.de'],
  ['tonline.de', 't-online.de'],
  ['t.online.de', 't-online.de'],
  ['t_online.de', 't-online.de'],
  ['t-online', 't-online.de'],
  ['t-online.ed', 't-online.de'],
  ['web.d', 'web.de'],
  ['web.ed', 'web.de'],
  ['web.dee', 'web.de'],
  ['wbe.de', 'web.de'],
  ['webb.de', 'web.de'],
  ['web', 'web.de'],
  ['webde', 'web.de'],
  ['web,de', 'web.de'],
  ['web. de', 'web.de'],
  ['www.web.de', 'web.de'],
  ['gmx', 'gmx.de'],
  ['gmx.dee', 'gmx.de'],
  ['gmx.nett', 'gmx.net'],
  ['gmxnet', 'gmx.net'],
  ['gxm.de', 'gmx.de'],
  ['hotmial.de', 'hotmail.de'],
  ['hotmial.com', 'hotmail.com'],
  ['hotmai.com', 'hotmail.com'],
  ['hotmail', 'hotmail.de'],
  ['freenet.d', 'freenet.de'],
  ['frenet.de', 'freenet.de'],
  ['outlok.de', 'outlook.de'],
  ['outlock.com', 'outlook.com'],
  ['icloud.de', 'icloud.com'],
  ['icould.com', 'icloud.com'],
  ['iclould.com', 'icloud.com'],
  ['yaho.de', 'yahoo.de'],
  ['yahoo.ocm', 'yahoo.com'],
  ['1und1', '1und1.de'],
  ['1und.de', '1und1.de'],
  ['acor.de', 'arcor.de'],
  ['posteo.dee', 'posteo.de'],
  ['poste.de', 'posteo.de'],
  ['mailbox.ogr', 'mailbox.org'],
  ['mialbox.org', 'mailbox.org'],
  ['aol.cmo', 'aol.com'],
  ['live.ed', 'live.de'],
  ['me.con', 'me.com'],
])('max@%s was probably max@%s', (typed, meant) => {
  expect(suggestEmailDomain(`Max@${typed}`)).toBe(`Max@${meant}`);
});

test.each([
  'web.de',
  'web.dev',
  'web.com',
  'wep.de',
  'weber.de',
  'mail.de',
  'mail.com',
  'email.de',
  'gmx.at',
  'gmx.ch',
  'gmx.net',
  'gms.de',
  'hotmail.fr',
  'hotmail.co.uk',
  'yahoo.co.uk',
  'outlook.at',
  'live.nl',
  'posteo.at',
  'mailbox.de',
  'online.de',
  'cloud.com',
  'ymail.com',
  'proton.me',
  'magenta.at',
  'gmail-bau.de',
  'firma.gmbh',
  'elektro-weber.de',
  'beispiel.koeln',
  'beispiel',
  'xn--bcker-gra.de',
  'amc.com',
  'alo.company',
  'em.com',
  '',
])('max@%s is left as it is', (domain) => {
  expect(suggestEmailDomain(`max@${domain}`)).toBeUndefined();
});

test.each(['', 'max', '@', '@gmial.com', 'a b', `max@${'gmial.com'.repeat(6)}`])(
  '%s: nothing to suggest',
  (typed) => {
    expect(suggestEmailDomain(typed)).toBeUndefined();
  },
);

const services = MAIL_SERVICES.flatMap(({ name, endings }) => endings.map((ending) => `${name}.${ending}`));

test('no address of a known service is ever questioned', () => {
  for (const domain of services) expect(suggestEmailDomain(`max@${domain}`)).toBeUndefined();
});

test('a suggestion keeps what stands before the @, names a known service, and is then content', () => {
  const slip = fc.tuple(
    fc.constantFrom(...services),
    fc.nat(20),
    fc.constantFrom('', 'x', 'e', '.', ' '),
    fc.nat(1),
  );
  fc.assert(
    fc.property(slip, ([domain, at, letter, skip]) => {
      const suggestion = suggestEmailDomain(
        `Max+1@${domain.slice(0, at) + letter + domain.slice(at + skip)}`,
      );
      if (suggestion === undefined) return;
      const [local, meant] = suggestion.split('@');
      expect(local).toBe('Max+1');
      expect(services).toContain(meant);
      expect(suggestEmailDomain(suggestion)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('two neighbouring letters swapped in a service of five letters or more are seen', () => {
  for (const service of [
    'gmail.com',
    'outlook.de',
    'hotmail.com',
    't-online.de',
    'freenet.de',
    'icloud.com',
  ]) {
    const name = service.split('.')[0] ?? '';
    for (let at = 0; at + 1 < name.length; at++) {
      const typed = service.slice(0, at) + service[at + 1] + service[at] + service.slice(at + 2);
      expect(suggestEmailDomain(`a@${typed}`)).toBe(typed === service ? undefined : `a@${service}`);
    }
  }
});
