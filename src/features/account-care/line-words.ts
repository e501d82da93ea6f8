import type { Tone } from '../../platform/ui/index.ts';
import type { AccountLine, ListPage } from '../accounts/index.ts';
import type { CareText } from './texts.de.ts';

type Word =
  | 'ready'
  | 'provisional'
  | 'weak'
  | 'imported'
  | 'unclaimed'
  | 'noPassword'
  | 'locked'
  | 'deleting'
  | 'closed';

function wordOf({ state, hasPassword, origin, passwordKind }: AccountLine): Word {
  if (state !== 'active') return state;
  if (!hasPassword) return origin === 'made' ? 'unclaimed' : 'noPassword';
  return passwordKind === 'own' ? 'ready' : passwordKind;
}

const tones: Readonly<Partial<Record<Word, Tone>>> = {
  ready: 'success',
  locked: 'danger',
  deleting: 'warning',
};

/** How an account in a list stands, in one or two words. */
export function lineState(
  t: CareText,
  line: AccountLine,
): { readonly tone: Tone | undefined; readonly word: string } {
  const word = wordOf(line);
  return { tone: tones[word], word: t(`state.${word}`) };
}

/** What a list holds and how much of it, as its heading says. */
export function listHeading(t: CareText, what: string, { total, more }: ListPage<unknown>): string {
  return t(more ? 'list.countMore' : 'list.count', { what, total: total.toLocaleString('de-DE') });
}
