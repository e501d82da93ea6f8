import type { RequestFacts } from './context.ts';

/** What seals and opens: the house's key, and the chamber that it is for. */
export type SealingFacts = Pick<RequestFacts, 'chamber' | 'parts'>;

/** What a browser is given to bring back; it can neither read nor change it. */
export type SealedContent = Readonly<Record<string, unknown>>;

// the key is shared by all chambers, so the chamber is part of the purpose
const purposeOf = ({ chamber }: SealingFacts, what: string) => `${what}/${chamber.slug}`;

/**
 * Seals something that a browser carries for us, in a hidden field or a cookie.
 * @param what it is for: it opens for nothing else
 */
export function sealNote(facts: SealingFacts, what: string, content: SealedContent): string {
  const plain = Buffer.from(JSON.stringify(content));
  return facts.parts.secrets.seal(purposeOf(facts, what), plain).toString('base64url');
}

/** What comes back; undefined where it is none of ours, of another chamber or for something else. */
export function openNote(facts: SealingFacts, what: string, sealed: string): SealedContent | undefined {
  try {
    const plain = facts.parts.secrets.open(purposeOf(facts, what), Buffer.from(sealed, 'base64url'));
    const read: unknown = JSON.parse(plain.toString());
    return typeof read === 'object' && read !== null ? (read as SealedContent) : undefined;
  } catch {
    return undefined;
  }
}
