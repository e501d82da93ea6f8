import type { IsoDate } from '../../../lib/dates.ts';
import type { View } from '../../../platform/ui/index.ts';
import type { MandateRecord } from '../mandate.ts';
import { oldAccountWords } from '../words.ts';

/** Says, where the bank changes, what may still be collected from the account before; nothing where nothing is ahead. */
export function OldAccount(props: {
  readonly view: View;
  readonly before: readonly MandateRecord[];
  readonly today: IsoDate;
}) {
  const { view, before, today } = props;
  const words = oldAccountWords(view.chamber, view.locale, before, today);
  return words.length > 0 ? <p>{words.join(' ')}</p> : null;
}
