import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import '../platform/config/german-refusals.ts';
import type { Chamber } from '../platform/chamber/chamber.ts';
import { identitySchema } from '../platform/chamber/identity.ts';
import type { SettingsSlice } from '../platform/chamber/settings.ts';
import type { TextCatalogue } from '../platform/texts/texts.ts';
import { type Terms, termsIn, termWord } from '../platform/texts/terms.ts';
import { type OwnSentence, termsSchema } from '../platform/texts/wording.ts';

/** A profile that cannot be used; its message names file, line, key and what is allowed. */
export class ProfileRefusal extends Error {}

export interface ProfileParts {
  readonly settings: readonly SettingsSlice[];
  readonly texts: readonly TextCatalogue[];
}

const hostName = z.string().regex(/^[a-z0-9.-]+$/, 'Rechnername in Kleinbuchstaben');

/** Slugs of the chambers in a folder, sorted. */
export function listChambers(chambersDir: string): readonly string[] {
  if (!existsSync(chambersDir))
    throw new ProfileRefusal(`Den Ordner der Kammern gibt es nicht: ${chambersDir}`);
  return readdirSync(chambersDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(chambersDir, entry.name, 'chamber.yaml')))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Loads and checks one chamber's profile against the schema composed from all features' settings.
 * @param publicUrl template with `{chamber}` and `{port}`, used where the profile names no hosts
 * @throws ProfileRefusal with one line per fault
 */
export function loadChamber(
  dir: string,
  slug: string,
  parts: ProfileParts,
  publicUrl: string,
  port: number,
): Chamber {
  if (!/^[a-z][a-z0-9_]{1,30}$/.test(slug)) {
    throw new ProfileRefusal(
      `${dir}: Der Ordnername einer Kammer besteht aus Kleinbuchstaben, Ziffern und Unterstrich.`,
    );
  }
  const profileSchema = z.strictObject({
    identity: identitySchema,
    hosts: z.array(hostName).default([]),
    ...Object.fromEntries(parts.settings.map((slice) => [slice.key, slice.schema])),
  });
  const profile = readYaml(join(dir, 'chamber.yaml'), profileSchema) as z.infer<typeof profileSchema> &
    Record<string, unknown>;
  const wording = readYaml(join(dir, 'texts.yaml'), wordingSchema(parts.texts));
  const template = publicUrl.replaceAll('{chamber}', slug).replaceAll('{port}', String(port));
  const own = profile.hosts[0];
  if (!template && !own) {
    throw new ProfileRefusal(
      `${join(dir, 'chamber.yaml')}: Ohne PUBLIC_URL braucht die Kammer mindestens einen Eintrag unter hosts.`,
    );
  }
  return {
    slug,
    hosts: own ? profile.hosts : [new URL(template).hostname],
    origin: own ? `https://${own}` : template,
    identity: profile.identity,
    settings: new Map(parts.settings.map((slice) => [slice.key, profile[slice.key]])),
    wording,
  };
}

/**
 * Loads every chamber of a folder.
 * @throws ProfileRefusal also where two chambers would answer on one host
 */
export function loadChambers(
  chambersDir: string,
  parts: ProfileParts,
  publicUrl: string,
  port: number,
): readonly Chamber[] {
  const slugs = listChambers(chambersDir);
  if (slugs.length === 0)
    throw new ProfileRefusal(`Im Ordner ${chambersDir} liegt keine Kammer (<name>/chamber.yaml).`);
  const chambers = slugs.map((slug) => loadChamber(join(chambersDir, slug), slug, parts, publicUrl, port));
  refuseSharedHosts(chambers);
  return chambers;
}

function refuseSharedHosts(chambers: readonly Chamber[]): void {
  const owners = new Map<string, string>();
  for (const { slug, hosts } of chambers) {
    for (const host of hosts) {
      const owner = owners.get(host) ?? slug;
      if (owner !== slug) {
        throw new ProfileRefusal(
          `Die Kammern «${owner}» und «${slug}» haben denselben Rechnernamen ${host}. Jede braucht einen eigenen: unter hosts im Profil oder durch {chamber} in PUBLIC_URL.`,
        );
      }
      owners.set(host, slug);
    }
  }
}

function wordingSchema(catalogues: readonly TextCatalogue[]) {
  const sentences = Object.fromEntries(
    catalogues.map((catalogue) => [
      catalogue.name,
      z
        .strictObject(
          Object.fromEntries(
            Object.entries(catalogue.messages.de).map(([key, original]) => [
              key,
              ownSentence(original, catalogue.messages.en?.[key] !== undefined).optional(),
            ]),
          ),
        )
        .optional(),
    ]),
  );
  return z
    .strictObject({
      terms: termsSchema,
      sentences: z.strictObject(sentences).default({}) as unknown as z.ZodType<
        Record<string, Record<string, OwnSentence>>
      >,
    })
    .superRefine((wording, refusals) => {
      for (const { path, sentence } of sentencesOf(catalogues, wording.sentences)) {
        const form = termsIn(sentence).find(
          (name) => termWord(wording.terms as Terms, name, 'de') === undefined,
        );
        if (form === undefined) continue;
        const message = `Die Form {term:${form}} gibt es nicht oder fehlt; gebraucht in ${path.slice(1).join('.')}`;
        refusals.addIssue({ code: 'custom', path: path[0] === 'sentences' ? path : termPath(form), message });
      }
    });
}

/** A form of a known term that cannot be derived is missing with that term. */
function termPath(form: string): string[] {
  return ['terms', form.split('.')[0] ?? ''];
}

/** Every German sentence that the chamber will say, with the place it is written at. */
function sentencesOf(
  catalogues: readonly TextCatalogue[],
  own: Readonly<Record<string, Readonly<Record<string, OwnSentence>> | undefined>>,
): readonly { readonly path: string[]; readonly sentence: string }[] {
  return catalogues.flatMap(({ name, messages }) =>
    Object.entries(messages.de).map(([key, original]) => {
      const replaced = own[name]?.[key];
      const sentence = typeof replaced === 'string' ? replaced : replaced?.de;
      return {
        path: [sentence === undefined ? 'portal' : 'sentences', name, key],
        sentence: sentence ?? original,
      };
    }),
  );
}

/** Where customers may read English, a chamber that says a thing in its own way says it in both languages. */
function ownSentence(original: string, inEnglish: boolean) {
  const german = sentenceLike(original);
  return inEnglish ? z.strictObject({ de: german, en: german }) : german;
}

/** A replacement may leave values out, but not ask for any that the original does not have. */
function sentenceLike(original: string) {
  const known = new Set(original.match(/\{[^}]+\}/g));
  return z
    .string()
    .refine(
      (text) =>
        (text.match(/\{[^}]+\}/g) ?? []).every(
          (placeholder) => known.has(placeholder) || placeholder.startsWith('{term:'),
        ),
      { message: `erlaubte Platzhalter: ${[...known].join(' ') || 'keine'}` },
    );
}

function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  if (!existsSync(file)) throw new ProfileRefusal(`Es fehlt ${file}.`);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0)
    throw new ProfileRefusal(document.errors.map((error) => `${file}: ${error.message}`).join('\n'));
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  throw new ProfileRefusal(
    parsed.error.issues
      .map((issue) => {
        const path = issue.path.map(String);
        return `${file}:${lineOf(document, lines, path)}: ${path.join('.') || '(Datei)'}: ${issue.message}`;
      })
      .join('\n'),
  );
}

function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly string[],
): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
