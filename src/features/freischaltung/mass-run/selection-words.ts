import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MassSelection } from './mass-selection.ts';
import { massRunTexts } from './texts.de.ts';

/** For whom a mass run is, as people read it. */
export function selectionWords(chamber: Chamber, selection: MassSelection): string {
  const t = massRunTexts.for(chamber, 'de');
  const { gewerk, plzFrom, plzTo, enteredSince, numbers } = selection;
  const parts = [
    numbers ? t('selection.list', { count: numbers.length.toLocaleString('de') }) : '',
    gewerk ? t('selection.gewerk', { gewerk }) : '',
    plzFrom && plzTo ? t('selection.plz', { from: plzFrom, to: plzTo }) : '',
    plzFrom && !plzTo ? t('selection.plzFrom', { from: plzFrom }) : '',
    plzTo && !plzFrom ? t('selection.plzTo', { to: plzTo }) : '',
    enteredSince ? t('selection.since', { since: formatDate(enteredSince, 'de') }) : '',
    selection.onlyUnlinked ? t('selection.unlinked') : '',
    selection.onlyWithoutPin ? t('selection.withoutPin') : '',
    selection.exceptRuns ? t('selection.rest') : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : t('selection.all');
}
