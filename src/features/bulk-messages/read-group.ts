import { done, refused, type Result } from '../../lib/result.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { freischaltungSettings } from '../freischaltung/index.ts';
import { personArten } from '../personen/index.ts';
import { chosenRoles, type RecipientGroup } from './group.ts';
import { bulkOfficeTexts } from './office-texts.de.ts';

type Errors = Readonly<Record<string, string>>;

/** The kinds of groups that a chamber has: no accounts of Personen where nobody is linked with one. */
export function groupKinds(chamber: Chamber): readonly RecipientGroup['kind'][] {
  const { kinds } = freischaltungSettings.of(chamber);
  return ['betriebe', ...(kinds.includes('person') ? (['personen'] as const) : []), 'all'];
}

/**
 * Reads who gets a message.
 * @returns refused with a sentence by field; also where something is chosen about another group, which would go to more
 * people than was meant
 */
export function readGroup(
  chamber: Chamber,
  form: Readonly<Record<string, string>>,
): Result<RecipientGroup, Errors> {
  const t = bulkOfficeTexts.for(chamber, 'de');
  const kind = groupKinds(chamber).find((known) => known === form['group']);
  if (!kind) return refused({ group: t('refused.group') });
  if (kind !== 'betriebe' && isAboutBetriebe(form)) return refused({ group: t('refused.aboutBetriebe') });
  if (kind !== 'personen' && personArten.some((art) => form[`art-${art}`] !== undefined))
    return refused({ group: t('refused.aboutPersonen') });
  if (kind === 'all') return done({ kind });
  if (kind === 'personen') {
    const arts = personArten.filter((art) => form[`art-${art}`] !== undefined);
    return arts.length > 0 ? done({ kind, arts }) : refused({ [`art-${personArten[0]}`]: t('refused.arts') });
  }
  const errors: Record<string, string> = {};
  const checked = (name: string, pattern: RegExp, sentence: string) => {
    const value = (form[name] ?? '').trim();
    if (value === '') return null;
    if (!pattern.test(value)) errors[name] = sentence;
    return value;
  };
  const gewerk = checked('gewerk', /^(?:A|B1|B2)\/[1-9]\d?$/, t('refused.gewerk'));
  const plzFrom = checked('plzFrom', /^\d{5}$/, t('refused.plz'));
  const plzTo = checked('plzTo', /^\d{5}$/, t('refused.plz'));
  if (plzFrom !== null && plzTo !== null && plzFrom > plzTo && !errors['plzTo'])
    errors['plzTo'] = t('refused.plzOrder');
  if (Object.keys(errors).length > 0) return refused(errors);
  const ausbildung = form['ausbildungsbetrieb'];
  return done({
    kind,
    gewerk,
    plzFrom,
    plzTo,
    roles: chosenRoles.filter((role) => form[`role-${role}`] !== undefined),
    ausbildungsbetrieb: ausbildung === 'ja' || ausbildung === 'nein' ? ausbildung : null,
  });
}

/** Whether something is chosen that only Betriebe have. */
function isAboutBetriebe(form: Readonly<Record<string, string>>): boolean {
  return (
    ['gewerk', 'plzFrom', 'plzTo', 'ausbildungsbetrieb'].some((name) => (form[name] ?? '').trim() !== '') ||
    chosenRoles.some((role) => form[`role-${role}`] !== undefined)
  );
}
