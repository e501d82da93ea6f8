import { groupCode } from '../../lib/codes.ts';
import { reading, writing } from '../../platform/database/database.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { countTowards, isUsedUp } from '../../platform/limits/limits.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { promptOutside } from '../antraege/index.ts';
import { findBetriebById } from '../betriebe/index.ts';
import { gatheredMails } from './limits.ts';
import { type GatheredCode, gatheredCodesMail } from './mails/gathered-codes-mail.ts';
import { findBetriebeWithWaitingCodes, findWaitingCodes, storeCode } from './queries.ts';
import { mostCodes } from './rules.ts';
import { makeBestaetigungscode } from './send-zuordnung.ts';
import { zuordnungSettings } from './settings.ts';
import { zuordnungArt } from './zuordnung-art.ts';

/** Anträge in one mail; the rest waits for the next. */
const IN_ONE_MAIL = 20;

/** The job that mails gathered codes, one mail an hour to a Betrieb. */
export function gatherCodesJob(house: House): Job {
  return {
    name: 'zuordnung.gathered-codes',
    everySeconds: 300,
    run: (chamber, now) => gatherCodes(house, chamber, now),
  };
}

/**
 * Mails the codes that wait for one Betrieb, the oldest first, each with who asks and a link of its own.
 * @returns whether another Betrieb may have some
 */
export async function gatherCodes(
  house: Pick<House, 'database' | 'passwords'>,
  chamber: Chamber,
  now: Date,
): Promise<boolean> {
  const found = await reading(house.database, chamber, async (db) => {
    for (const betriebId of await findBetriebeWithWaitingCodes(db)) {
      if (await isUsedUp(db, gatheredMails, betriebId, now)) continue;
      return { betriebId, waiting: await findWaitingCodes(db, betriebId, IN_ONE_MAIL) };
    }
    return undefined;
  });
  if (!found) return false;
  // hashing takes long, and no transaction is to wait for it
  const made = await Promise.all(found.waiting.map(() => makeBestaetigungscode(house.passwords)));
  const until = new Date(now.getTime() + zuordnungSettings.of(chamber).codeValidHours * 3_600_000);
  return writing(house.database, chamber, async (tx) => {
    if (!(await countTowards(tx, gatheredMails, found.betriebId, now))) return true;
    const betrieb = await findBetriebById(tx, found.betriebId);
    const codes: GatheredCode[] = [];
    for (const [index, account] of found.waiting.entries()) {
      const { code, codeHash, token } = made[index]!;
      const kept = { codeHash, tokenHash: hashToken(token), expiresAt: until };
      const stored = await storeCode(tx, account.nummer, kept, mostCodes);
      if (stored === undefined) continue;
      // that a code is on its way is new to whoever has the page open
      await promptOutside(tx, zuordnungArt, account.nummer, { by: { kind: 'clock' }, now }, 'code');
      codes.push({ account, nummer: account.nummer, code: groupCode(code), token });
    }
    if (betrieb?.email && codes.length > 0) {
      const content = gatheredCodesMail(tx.chamber, 'de', { betrieb, codes, until });
      await sendMail(
        tx,
        { kind: 'zuordnung.gathered-codes', to: betrieb.email, belongsTo: null, locale: 'de', content },
        now,
      );
    }
    return true;
  });
}
