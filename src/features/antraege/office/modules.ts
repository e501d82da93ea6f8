import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { Choice } from '../../../platform/ui/index.ts';
import { antraegeSettings } from '../settings.ts';
import type { ActKind } from './act-kinds.ts';

/** Name of the button that inserts a text module and does nothing else. */
export const insertButton = 'einfuegen';

/** Name of the list of text modules. */
export const moduleField = 'baustein';

function modulesFor(chamber: Chamber, art: Antragsart, act: ActKind) {
  return antraegeSettings
    .of(chamber)
    .textModules.filter((one) => (one.for ?? act) === act && (one.arten ?? [art.id]).includes(art.id));
}

/** The chamber's text modules for what is done with an Antrag of a kind. */
export function moduleChoices(chamber: Chamber, art: Antragsart, act: ActKind): readonly Choice[] {
  return modulesFor(chamber, art, act).map(({ title }, index) => ({
    value: String(index + 1),
    label: title,
  }));
}

/** What was typed with a text module behind it; undefined where none was chosen. */
export function withModule(
  chamber: Chamber,
  art: Antragsart,
  act: ActKind,
  form: Readonly<Record<string, string>>,
): string | undefined {
  const chosen = form[moduleField] ?? '';
  const one = /^\d{1,3}$/.test(chosen) ? modulesFor(chamber, art, act)[Number(chosen) - 1] : undefined;
  if (!one) return undefined;
  const typed = (form['text'] ?? '').trimEnd();
  return typed === '' ? one.text.trim() : `${typed}\n\n${one.text.trim()}`;
}
