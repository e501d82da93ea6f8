import type { Known } from '../../platform/feature/antrag.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';

/** Whose form it is, in which language, on which day, and what is known beforehand. */
export interface Asked {
  readonly chamber: Chamber;
  readonly locale: Locale;
  /** In Germany, `YYYY-MM-DD`. */
  readonly today: string;
  readonly known: Known;
}
