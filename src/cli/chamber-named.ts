import type { Chamber } from '../platform/chamber/chamber.ts';
import { CommandRefusal } from '../platform/feature/feature.ts';
import { cliTexts as t } from './texts.de.ts';

/**
 * The chamber that an operator named.
 * @throws CommandRefusal that lists all there are
 */
export function chamberNamed(chambers: readonly Chamber[], slug: string): Chamber {
  const found = chambers.find((chamber) => chamber.slug === slug);
  if (!found) {
    throw new CommandRefusal(
      t.unknownChamber(
        slug,
        chambers.map((chamber) => chamber.slug),
      ),
    );
  }
  return found;
}
