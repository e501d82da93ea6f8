import { Badge, type View } from '../../../platform/ui/index.ts';
import type { Bescheinigung } from '../bescheinigung.ts';
import type { Standing } from '../rules.ts';
import { bescheinigungTexts } from '../texts.de.ts';

/** One that was issued, and how far it may be relied on now. */
export interface Judged {
  readonly issued: Bescheinigung;
  readonly standing: Standing;
}

const tones = { valid: 'success', changed: 'warning', over: undefined } as const;

/** The state of one that was issued in a word, and why it is over, for those whose it is. */
export function StandingBadge({ view, judged }: { readonly view: View; readonly judged: Judged }) {
  const t = bescheinigungTexts.for(view.chamber, view.locale);
  const { issued, standing } = judged;
  const why =
    issued.ending === 'replaced' || issued.ending === 'withdrawn'
      ? issued.ending
      : issued.validUntil === null
        ? undefined
        : ('expired' as const);
  return (
    <>
      <Badge tone={tones[standing]}>{t(`standing.${standing}`)}</Badge>
      {standing === 'over' && why ? ` ${t(`ending.${why}`)}` : null}
    </>
  );
}
