import { antraegeTopic } from '../../platform/feature/antrag.ts';
import type { Watched } from '../../platform/live/streams.ts';
import type { Zuordnung } from './zuordnung.ts';

/** How an Antrag stands, as its page shows it. */
export function watchedZuordnung(zuordnung: Zuordnung): Watched {
  const { account_id: accountId, code_expires_at: until, codes_sent: codes, state } = zuordnung;
  return { topics: [antraegeTopic(accountId)], stand: [state, codes, until?.getTime() ?? ''].join('.') };
}
