import type { LetterSender } from '../letters/letter.ts';
import type { Chamber } from './chamber.ts';

const mostRepresentatives = 3;

/** The chamber as the sender of its letters: line in the window, contact, who represents it, bank account. */
export function letterhead({ identity }: Chamber): LetterSender {
  const { address, bank, representatives } = identity;
  const town = `${address.postcode} ${address.city}`;
  return {
    name: identity.name,
    returnLine: [identity.shortName, address.street, town].join(' · '),
    address: [address.street, town],
    phone: identity.phone,
    email: identity.serviceEmail,
    web: identity.website.replace(/^https:\/\//, '').replace(/\/$/, ''),
    footer: [
      ...representatives.slice(0, mostRepresentatives).map(({ role, name }) => `${role}: ${name}`),
      ...(bank ? [bank.name, `IBAN ${bank.iban}`] : []),
    ],
    accent: identity.accent,
  };
}
