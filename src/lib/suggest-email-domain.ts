import { editDistance } from './edit-distance.ts';
import { bareEmailAddress } from './email-address.ts';
import { MAIL_SERVICES, type MailService, REAL_ENDINGS, REAL_NEIGHBOURS } from './email-domains.ts';

const KNOWN = new Set(
  MAIL_SERVICES.flatMap(({ name, endings }) => endings.map((ending) => `${name}.${ending}`)),
);

/**
 * Finds the address that was probably meant where the domain is a slip for that of a well-known mail service:
 * `max@gmial.com`, `max@t-onlin.de`, `max@web.d`, `max@gmail`, `max@web,de`. A question to ask back, never a
 * correction: domains that exist, like `web.dev` or `gmx.at`, and everything unlike a known service stay.
 *
 * @param typed the address as it was typed, also one that `parseEmailAddress` refuses
 * @returns the whole address with the likely domain, or nothing to suggest
 */
export function suggestEmailDomain(typed: string): string | undefined {
  const text = bareEmailAddress(typed);
  const at = text.lastIndexOf('@');
  const typedDomain = text.slice(at + 1).toLowerCase();
  if (at < 1 || typedDomain.length > 40) return undefined;
  const domain = likelyDomain(typedDomain);
  return domain === undefined || domain === typedDomain ? undefined : `${text.slice(0, at)}@${domain}`;
}

function likelyDomain(typedDomain: string): string | undefined {
  const domain = typedDomain
    .replace(/[\s_]+/g, (blanks) => (blanks.trim() === '' ? '' : '-'))
    .replace(/[,;:.]+/g, '.')
    .replace(/^\.|\.$/g, '')
    .replace(/^www\./, '');
  if (KNOWN.has(domain)) return domain;
  if (REAL_NEIGHBOURS.has(domain)) return undefined;
  const { name, ending } = splitDomain(domain);
  const guesses = MAIL_SERVICES.flatMap((service) =>
    ending === '' ? withoutEnding(service, name) : withEnding(service, name, ending),
  );
  return guesses.sort((one, other) => one.slips - other.slips)[0]?.domain;
}

type Guess = { readonly domain: string; readonly slips: number };

/** `t.online.de` is the name `t-online` with the ending `de`. */
function splitDomain(domain: string): { readonly name: string; readonly ending: string } {
  const labels = domain.split('.');
  const compound = labels.length > 2 && /\.(co\.[a-z]{2}|com\.[a-z]{2})$/.test(domain) ? 2 : 1;
  if (labels.length === 1) return { name: domain, ending: '' };
  return { name: labels.slice(0, -compound).join('-'), ending: labels.slice(-compound).join('.') };
}

/** The ending was forgotten (`gmail`) or its dot (`webde`). */
function withoutEnding(service: MailService, name: string): readonly Guess[] {
  const [usual = ''] = service.endings;
  const forgotten = { domain: `${service.name}.${usual}`, slips: slipsInName(service, name) };
  const glued = service.endings.map((ending) => ({
    domain: `${service.name}.${ending}`,
    slips: name === service.name + ending ? 0 : Number.POSITIVE_INFINITY,
  }));
  return [forgotten, ...glued].filter(({ slips }) => Number.isFinite(slips));
}

function withEnding(service: MailService, name: string, ending: string): readonly Guess[] {
  const inName = slipsInName(service, name);
  if (!Number.isFinite(inName)) return [];
  const inEnding = (meant: string): number => {
    const slips = editDistance(ending, meant);
    if (slips === 0) return 0;
    if (service.kind === 'brand' && (inName === 0 || slips === 1)) return slips;
    return REAL_ENDINGS.has(ending) || slips > 2 || ending.includes('.') ? Number.POSITIVE_INFINITY : slips;
  };
  return service.endings
    .map((meant) => ({ domain: `${service.name}.${meant}`, slips: inName + inEnding(meant) }))
    .filter(({ slips }) => Number.isFinite(slips));
}

/** Counts the slips in a service's name; more than its length allows are too many to mean it. */
function slipsInName({ name, kind }: MailService, typedName: string): number {
  if (typedName === name) return 0;
  if (kind === 'exact') return Number.POSITIVE_INFINITY;
  if (hasSameLetters(name, typedName)) return 1;
  const slips = editDistance(typedName, name);
  if (name.length < 4 && !isDoubling(name, typedName)) return Number.POSITIVE_INFINITY;
  return slips > allowedSlips(name) ? Number.POSITIVE_INFINITY : slips;
}

function allowedSlips(name: string): number {
  return name.length >= 8 ? 2 : 1;
}

/** `icould` for `icloud`: one slip of the fingers, though two by counting. */
function hasSameLetters(name: string, typedName: string): boolean {
  return [...name].sort().join('') === [...typedName].sort().join('');
}

/** In a name of three letters any other slip may as well be a firm's own domain: `wep.de`. */
function isDoubling(name: string, typedName: string): boolean {
  return typedName.replace(/(.)\1/g, '$1') === name;
}
