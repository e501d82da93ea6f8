import { formatDateTime } from '../../../lib/dates.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { formalProgress } from '../../documents/index.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { wordsOf } from '../words-of.ts';
import { selectBescheid } from './queries.ts';

/** Where a decision is, and since when it counts as made known, for whoever it is for. */
export interface BescheidWhere {
  readonly sentences: readonly string[];
  /** Its page in the box; absent where it comes by post. */
  readonly href?: string | undefined;
}

/** Where the formal decision on an Antrag is; undefined where there is none. */
export async function bescheidWhere(
  db: Db,
  art: Antragsart,
  { nummer }: Pick<AntragRecord, 'nummer'>,
  locale: Locale,
): Promise<BescheidWhere | undefined> {
  const bescheid = art.isBescheid ? await selectBescheid(db, nummer) : undefined;
  if (!bescheid) return undefined;
  const t = wordsOf(art, db.chamber, locale);
  if (!bescheid.isWritten) return { sentences: [t('bescheid.waits')] };
  const served =
    bescheid.deliveryId === null ? undefined : await formalProgress(db, bescheid.deliveryId, locale);
  if (served) return served;
  return {
    sentences: [
      bescheid.postedAt === null
        ? t('bescheid.byPost')
        : t('bescheid.posted', { at: formatDateTime(bescheid.postedAt, locale) }),
    ],
  };
}

/** Whether what a decision says may be read elsewhere: a formal one has to be made known before, by its letter. */
export async function isMadeKnown(db: Db, nummer: number): Promise<boolean> {
  const bescheid = await selectBescheid(db, nummer);
  if (!bescheid || bescheid.postedAt !== null) return true;
  if (bescheid.deliveryId === null) return false;
  return (await formalProgress(db, bescheid.deliveryId, 'de'))?.isServed ?? false;
}
