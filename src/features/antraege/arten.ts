import type { Answers, AntragDepartment, Antragsart } from '../../platform/feature/antrag.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { isSecretField } from '../../platform/http/secret-fields.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { carriedOver } from './answers.ts';
import { betriebRights } from './betrieb-right.ts';
import type { OpenStep } from './office/queue.ts';
import { antraegeSettings } from './settings.ts';
import { antraegeTexts } from './texts.de.ts';
import { unknownWords } from './words-of.ts';

/** Every kind of Antrag that the house has, by id. */
export type Arten = ReadonlyMap<string, Antragsart>;

/** Words that stand in addresses below a kind of Antrag. */
const takenWords = ['pruefen', 'verwerfen', 'unterlagen'];

/**
 * The kinds of Antrag of all features.
 * @throws where a definition could not work: found at start, not by the first person who opens it
 */
export function collectArten(all: readonly Antragsart[]): Arten {
  for (const art of all) {
    const fault = faultOf(art);
    if (fault) throw new Error(`Antragsart ${art.id}: ${fault}`);
  }
  const arten = new Map(all.map((art) => [art.id, art]));
  if (arten.size < all.length) throw new Error('two kinds of Antrag have the same id');
  return arten;
}

function faultOf(art: Antragsart): string | undefined {
  const fields = art.steps.flatMap((step) => step.fields);
  const names = new Set(fields.map(({ name }) => name));
  if (!/^[a-z][a-z0-9-]*$/.test(art.id)) return 'its id has to fit into an address';
  if (names.size < fields.length) return 'two fields have the same name';
  const secret = fields.find(({ name }) => isSecretField(name));
  if (secret) return `${secret.name} sounds like a secret, and would be lost when a session runs out`;
  if (art.steps.some(({ id }) => takenWords.includes(id) || !/^[a-z][a-z0-9-]*$/.test(id)))
    return 'the id of a step has to fit into an address';
  if (new Set(art.steps.map(({ id }) => id)).size < art.steps.length) return 'two steps have the same id';
  if (fields.some((field) => /^(?:choice|several)$/.test(field.kind) && !field.choices && !field.options))
    return 'a choice has nothing to choose';
  const earlier = new Set<string>();
  for (const step of art.steps) {
    if (step.showWhen && !earlier.has(step.showWhen.field))
      return `step ${step.id} looks at no earlier field`;
    for (const field of step.fields) {
      if (field.showWhen && !earlier.has(field.showWhen.field))
        return `${field.name} looks at no earlier field`;
      earlier.add(field.name);
    }
  }
  const conditions = (art.papers ?? []).flatMap(({ showWhen, required, ifAny }) => [
    showWhen,
    required,
    ifAny,
  ]);
  for (const condition of [...conditions, art.uploadsWhen, art.bringsWhen])
    if (typeof condition === 'object' && !names.has(condition.field))
      return 'a paper looks at a field that there is not';
  if (art.decideWithin && art.papers?.some(({ original }) => original))
    return 'its period would begin without an original that it waits for';
  if (art.audience.includes('anyone') && !art.contact && !art.ownForm)
    return 'nobody without an account could be reached';
  if (art.ownForm && art.allows?.correct?.length !== 0)
    return 'its person could correct it on pages that there are not';
  const unknown = unknownWords(art);
  if (unknown !== undefined) return `the engine says no ${unknown}`;
  const details = art.details?.map(({ id }) => id) ?? [];
  if (new Set(details).size < details.length) return 'it can stand in two ways with the same id';
  const follows = art.follows ?? [];
  const known = new Set(['approved', ...follows.map(({ id }) => id)]);
  if (known.size <= follows.length) return 'two of what comes after the approval have the same id';
  // only a number can be wrong and be noted once more
  if (
    follows.some(({ id, after, number }) => after.some((one) => (one === id && !number) || !known.has(one)))
  )
    return 'something comes after what there is not';
  const contact = art.contact ? [...art.contact.name, art.contact.email] : [];
  if (contact.some((name) => !names.has(name))) return 'the fields of its contact do not exist';
  const postal = (art.postal ?? []).flatMap(({ name, lines }) => [...name, ...lines.flat()]);
  if (postal.some((name) => !names.has(name))) return 'the fields of its postal address do not exist';
  const right = art.right ?? '';
  if (art.audience.includes('betrieb') && !(betriebRights as readonly string[]).includes(right))
    return 'it does not say which right a role must give';
  return undefined;
}

/** The kinds of Antrag that a chamber offers. */
export function offeredArten(arten: Arten, chamber: Chamber): readonly Antragsart[] {
  return [...arten.values()].filter((art) => art.offered(chamber));
}

/** Those of them that the engine has the pages for. */
export function writtenArten(arten: Arten, chamber: Chamber): readonly Antragsart[] {
  return offeredArten(arten, chamber).filter(({ ownForm }) => !ownForm);
}

/** Who works on an Antrag of this kind with these answers, as the profile has it. */
export function departmentOf(art: Antragsart, chamber: Chamber, answers: Answers): AntragDepartment {
  const byAnswers = art.departmentBy?.(chamber, answers);
  return byAnswers ?? antraegeSettings.of(chamber).departmentByArt[art.id] ?? art.department;
}

/** What the chamber calls a department. */
export function departmentName(chamber: Chamber, locale: Locale, department: AntragDepartment): string {
  const own = antraegeSettings.of(chamber).departmentNames[department];
  const name = locale === 'en' ? own?.en : own?.de;
  return name ?? antraegeTexts.for(chamber, locale)(`department.${department}`);
}

/** What an Antrag is called in a list: its kind, and what tells it from others of that kind. */
export function titleOf(
  art: Antragsart,
  held: { readonly version: number; readonly answers: Answers },
  chamber: Chamber,
  locale: Locale,
): string {
  const t = art.texts.for(chamber, locale);
  const field = art.steps.flatMap((step) => step.fields).find(({ name }) => name === art.titleField);
  const { answers } = carriedOver(art, { ...held, leftOver: {} });
  const value = field ? (answers[field.name] ?? '') : '';
  if (!field || value === '') return t('title');
  const listed = new Map(
    field.options?.({ chamber, locale, known: {} }).map((choice) => [choice.value, choice.label] as const),
  );
  const told = (field.kind === 'several' ? value.split(' ') : [value])
    .map((one) => (field.choices?.includes(one) ? t(`field.${field.name}.${one}`) : (listed.get(one) ?? one)))
    .join(', ');
  return art.titled ? art.titled(chamber, locale, told) : `${t('title')}: ${told}`;
}

/** How far approved Anträge can be while something still comes after their approval, kind by kind. */
export function openStepsOf(arten: Arten): readonly OpenStep[] {
  return [...arten.values()].flatMap(({ id, follows = [] }) =>
    ['approved', ...follows.map((follow) => follow.id)]
      .filter((step) => follows.some(({ after }) => after.includes(step)))
      .map((step) => ({ art: id, step })),
  );
}
