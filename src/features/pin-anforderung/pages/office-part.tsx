import type { View } from '../../../platform/ui/index.ts';
import { printedNummer } from '../../betriebe/index.ts';
import { pinOfficePaths, type Subject } from '../../freischaltung/index.ts';
import { officePathOf } from '../../office/index.ts';
import { fullName } from '../../personen/index.ts';
import { pinOfficeTexts } from '../office-texts.de.ts';
import type { PinOutcome } from '../rules.ts';

/** Of these there is a letter among those of the office. */
const withLetter: readonly (PinOutcome | null)[] = ['queued', 'needs-decision', 'already-open'];

/** What the office reads of an Antrag for a PIN: what came of it, and whom the number names by now. */
export function OfficePart({
  view,
  outcome,
  named,
  isStranger,
}: {
  readonly view: View;
  /** Null while nobody has looked. */
  readonly outcome: PinOutcome | null;
  readonly named: Subject | undefined;
  readonly isStranger: boolean;
}) {
  const t = pinOfficeTexts.for(view.chamber, 'de');
  const { actor } = view;
  const seesLetters = actor.kind === 'staff' && actor.rights.includes('pins.ausgeben');
  return (
    <section>
      <h2>{t('title')}</h2>
      {outcome === null ? null : <p>{t(`outcome.${outcome}`)}</p>}
      {named ? (
        <p>
          <a href={officePathOf(named.kind, named.record.id)}>
            {t(`named.${named.kind}`, nameAndNumber(named))}
          </a>
        </p>
      ) : null}
      {seesLetters && withLetter.includes(outcome) ? (
        <p>
          <a href={pinOfficePaths.pins}>{t('letters')}</a>
        </p>
      ) : null}
      {isStranger ? <p>{t('stranger')}</p> : null}
      <p>{t('silence')}</p>
    </section>
  );
}

function nameAndNumber(named: Subject): { readonly name: string; readonly number: string } {
  return named.kind === 'person'
    ? { name: fullName(named.record), number: named.record.personennummer }
    : { name: named.record.name, number: printedNummer(named.record) };
}
