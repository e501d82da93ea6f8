import type { Db } from '../../platform/database/handles.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { selectBekanntgaben } from './bekanntgabe/queries.ts';
import type { BekanntgabeState } from './bekanntgabe/rules.ts';
import { progressSentences } from './bekanntgabe/words.ts';
import type { BoxOwner } from './box/delivery.ts';
import { officePaths, paths } from './paths.ts';

/** Got, deemed served, or in the post. */
const served: readonly BekanntgabeState[] = ['retrieved', 'deemed', 'posted'];

/**
 * How far a formal document is, in sentences for whom it is for, with its page; undefined where it is none. Whether the
 * person may know of it is the caller's to judge.
 */
export async function formalProgress(
  db: Db,
  deliveryId: string,
  locale: Locale,
): Promise<
  { readonly sentences: readonly string[]; readonly href: string; readonly isServed: boolean } | undefined
> {
  const [one] = await selectBekanntgaben(db, [deliveryId]);
  if (!one) return undefined;
  return {
    sentences: progressSentences(db.chamber, locale, one),
    href: paths.progress.replace(':id', deliveryId),
    isServed: served.includes(one.state),
  };
}

/** Where the office sees how far a formal document is. */
export function officeProgressPath({ kind, id }: BoxOwner, deliveryId: string): string {
  return officePaths.progress[kind].replace(':id', id).replace(':delivery', deliveryId);
}
