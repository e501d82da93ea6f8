import { formatDateTime } from '../../../lib/dates.ts';
import type { Tone } from '../../../platform/ui/index.ts';
import type { AccountFacts } from '../../accounts/index.ts';
import type { CareText } from '../texts.de.ts';

/** How an account stands, in one or two words and in a sentence that says what its person can do now. */
export interface StateWords {
  readonly tone: Tone | undefined;
  readonly word: string;
  readonly sentence: string;
}

type Stand =
  | 'ready'
  | 'provisional'
  | 'provisionalOver'
  | 'weak'
  | 'imported'
  | 'unclaimed'
  | 'noPassword'
  | 'locked'
  | 'deleting'
  | 'closed';

type Facts = Pick<
  AccountFacts,
  'state' | 'origin' | 'passwordHash' | 'passwordKind' | 'provisionalUntil' | 'deletesAt' | 'closedAt'
>;

const tones: Readonly<Record<Stand, Tone | undefined>> = {
  ready: 'success',
  provisional: 'info',
  provisionalOver: 'warning',
  weak: 'info',
  imported: 'info',
  unclaimed: 'info',
  noPassword: 'warning',
  locked: 'danger',
  deleting: 'warning',
  closed: undefined,
};

function standOf(account: Facts, now: Date): Stand {
  if (account.state !== 'active') return account.state;
  if (account.passwordHash === null) return account.origin === 'made' ? 'unclaimed' : 'noPassword';
  switch (account.passwordKind) {
    case 'own':
      return 'ready';
    case 'provisional':
      return account.provisionalUntil !== null && account.provisionalUntil > now
        ? 'provisional'
        : 'provisionalOver';
    case 'weak':
    case 'imported':
      return account.passwordKind;
  }
}

/** Says how an account stands. */
export function stateWords(t: CareText, account: Facts, now: Date): StateWords {
  const stand = standOf(account, now);
  const until = account.provisionalUntil ?? account.deletesAt ?? account.closedAt;
  const when = until ? formatDateTime(until, 'de') : '';
  return { tone: tones[stand], word: t(`state.${stand}`), sentence: t(`state.${stand}.text`, { when }) };
}
