import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { findBetriebById } from '../betriebe/index.ts';
import type { Bescheinigung } from './bescheinigung.ts';
import { registerSays } from './content.ts';
import { keptCode } from './fresh-codes.ts';
import { bescheinigungLetter } from './letters/bescheinigung-letter.ts';
import { bescheinigungTexts } from './texts.de.ts';

/**
 * The PDF of what this browser has just had issued. Undefined where the browser no longer has its code, where it is over,
 * and where the register holds something else by now: what is printed is what was fingerprinted.
 */
export async function printReply(
  context: RequestFacts,
  db: Db,
  issued: Bescheinigung,
): Promise<Reply | undefined> {
  const code = keptCode(context, issued.id);
  if (code === undefined || hashToken(code) !== issued.codeHash || issued.endedAt !== null) return undefined;
  const betrieb = issued.betriebId === null ? undefined : await findBetriebById(db, issued.betriebId);
  if (!betrieb || registerSays(issued, betrieb, context.now) !== 'same') return undefined;
  const letter = bescheinigungLetter(context.chamber, { ...issued, betrieb, code });
  const { letterPress } = context.parts;
  return {
    kind: 'stream',
    body: () => letterPress.stream([letter], { sides: 'one' }),
    contentType: 'application/pdf',
    fileName: `${bescheinigungTexts.for(context.chamber, 'de')(`kind.${issued.kind}`)}.pdf`,
  };
}
