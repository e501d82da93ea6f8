import { randomUUID } from 'node:crypto';
import { isUuid } from '../../lib/uuid.ts';
import type { RequestFacts } from '../../platform/http/context.ts';

type Facts = Pick<RequestFacts, 'actor' | 'chamber' | 'parts'>;

// the key is shared by all chambers, so the chamber is part of the purpose
const purposeOf = ({ chamber }: Facts) => `documents/form/${chamber.slug}`;

/** Whose form it is: what hangs on a form is shown to nobody else. */
function ownerOf({ actor }: Facts): string {
  if (actor.kind === 'account') return actor.accountId;
  return actor.kind === 'staff' ? actor.staffId : '';
}

/** Makes a form that can be sent once: files that were taken hang on it until it is sent as a whole. */
export function sealForm(facts: Facts): string {
  const plain = Buffer.from(JSON.stringify([randomUUID(), ownerOf(facts)]));
  return facts.parts.secrets.seal(purposeOf(facts), plain).toString('base64url');
}

/** The id of a form that comes back; undefined where it is none of ours or somebody else's. */
export function openForm(facts: Facts, sealed: string | undefined): string | undefined {
  try {
    const plain = facts.parts.secrets.open(purposeOf(facts), Buffer.from(sealed ?? '', 'base64url'));
    const [id, owner] = JSON.parse(plain.toString()) as [string, string];
    return isUuid(id) && owner === ownerOf(facts) ? id : undefined;
  } catch {
    return undefined;
  }
}
