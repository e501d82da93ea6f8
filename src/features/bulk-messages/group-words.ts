import type { Chamber } from '../../platform/chamber/chamber.ts';
import { roleNames } from '../freischaltung/index.ts';
import type { RecipientGroup } from './group.ts';
import { bulkOfficeTexts } from './office-texts.de.ts';

/** Who gets a message, as people read it. */
export function groupWords(chamber: Chamber, group: RecipientGroup): string {
  const t = bulkOfficeTexts.for(chamber, 'de');
  if (group.kind === 'all') return t('group.all');
  if (group.kind === 'personen')
    return t('words.personen', { arts: group.arts.map((art) => t(`art.${art}`)).join(', ') });
  const { gewerk, plzFrom, plzTo, roles, ausbildungsbetrieb } = group;
  const parts = [
    gewerk ? t('words.gewerk', { gewerk }) : '',
    plzFrom && plzTo ? t('words.plz', { from: plzFrom, to: plzTo }) : '',
    plzFrom && !plzTo ? t('words.plzFrom', { from: plzFrom }) : '',
    plzTo && !plzFrom ? t('words.plzTo', { to: plzTo }) : '',
    ausbildungsbetrieb ? t(`words.ausbildung.${ausbildungsbetrieb}`) : '',
    roles.length > 0 ? t('words.roles', { roles: roleNames(chamber, 'de', roles) }) : '',
  ].filter(Boolean);
  return [t('group.betriebe'), ...parts].join(', ');
}
