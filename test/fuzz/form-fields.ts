import { type HTMLElement, parse } from 'node-html-parser';
import { openGalleryPortal } from '../gallery-portal.ts';

/** The fields of a form by name, with values that stand in them in some state. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/** The portal's forms, by the path that each is sent to. */
export async function formFields(): Promise<ReadonlyMap<string, FormFields>> {
  const gallery = await openGalleryPortal();
  const fields = new Map<string, Map<string, Set<string>>>();
  const seen = new Set<string>();
  try {
    for (const chamber of gallery.chambers) {
      const list = parse(await (await gallery.get(chamber, '/_galerie')).text());
      for (const link of list.querySelectorAll('main a')) {
        const address = link.getAttribute('href') ?? '';
        if (!address.startsWith('/_galerie/') || seen.has(address)) continue;
        seen.add(address);
        const answer = await gallery.get(chamber, address);
        if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue;
        for (const form of parse(await answer.text()).querySelectorAll('form')) {
          fieldsIn(form, (form.getAttribute('action') ?? '').split('?')[0] ?? '', fields);
        }
      }
    }
  } finally {
    await gallery.close();
  }
  return new Map(
    [...fields].map(([path, held]) => [
      path,
      new Map([...held].map(([name, values]) => [name, [...values]])),
    ]),
  );
}

/** Adds the fields of a form, with the values that stand in them, to those of the path that it is sent to. */
export function fieldsIn(
  form: HTMLElement,
  path: string,
  fields: Map<string, Map<string, Set<string>>>,
): void {
  const held = fields.get(path) ?? new Map<string, Set<string>>();
  fields.set(path, held);
  for (const field of form.querySelectorAll('[name]')) {
    const name = field.getAttribute('name') ?? '';
    const values = held.get(name) ?? new Set<string>();
    held.set(name, values);
    for (const value of valuesOf(field)) values.add(value);
  }
}

function valuesOf(field: HTMLElement): readonly string[] {
  if (field.tagName === 'TEXTAREA') return [field.textContent];
  if (field.tagName === 'SELECT') {
    return field.querySelectorAll('option').map((option) => option.getAttribute('value') ?? '');
  }
  const value = field.getAttribute('value');
  return value ? [value] : [];
}
