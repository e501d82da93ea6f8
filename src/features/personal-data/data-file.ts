import type { Chamber } from '../../platform/chamber/chamber.ts';
import { type PersonalDataSection, readableCell } from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { personalDataTexts } from './texts.de.ts';

/**
 * Counted up when a key or a code is taken away or means something else; what is added does not count. `docs/data-export.md`
 * says what each version holds.
 */
const formatVersion = 1;

/**
 * All that is held about a person, for other programs (Art. 20 DSGVO): keys and codes are the same in every language and
 * chamber, moments and days as ISO 8601 has them.
 */
export function dataFile(
  chamber: Chamber,
  locale: Locale,
  at: Date,
  sections: readonly PersonalDataSection[],
) {
  return {
    format: 'kundenportal-personal-data',
    formatVersion,
    description: personalDataTexts.for(chamber, locale)('file.description'),
    language: locale,
    chamber: { code: chamber.slug, label: chamber.identity.name },
    madeAt: readableCell(at),
    sections: sections.map(({ id, title, why, columns, rows }) => ({
      id,
      title,
      why,
      columns,
      rows: rows.map((row) =>
        Object.fromEntries(Object.keys(columns).map((key) => [key, readableCell(row[key] ?? null)])),
      ),
    })),
  };
}
