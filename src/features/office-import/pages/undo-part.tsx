import { PostButton, type View } from '../../../platform/ui/index.ts';
import type { ImportRecord } from '../import-record.ts';
import { mostOnPage } from '../rules.ts';
import { officeImportTexts } from '../texts.de.ts';

export interface UndoPartProps {
  readonly view: View;
  readonly record: ImportRecord;
  /** Address that takes the file back. */
  readonly action: string;
  /** Entries for which it was refused and would be again. */
  readonly obstacles: readonly string[];
}

/** Takes an applied file back; after a refusal it says which entries stand against it, and what can be done instead. */
export function UndoPart({ view, record, action, obstacles }: UndoPartProps) {
  const t = officeImportTexts.for(view.chamber, 'de');
  const { undoRefusal } = record;
  return (
    <section>
      <h2>{t('one.undoHeading')}</h2>
      {obstacles.length > 0 ? (
        <>
          <p>{t(undoRefusal === 'in-use' ? 'undo.obstacles.in-use' : 'undo.obstacles.later-import')}</p>
          <ul>
            {obstacles.slice(0, mostOnPage).map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
          {obstacles.length > mostOnPage ? <p>{t('undo.obstacles.more')}</p> : null}
        </>
      ) : (
        <p>{t('one.undoText')}</p>
      )}
      {undoRefusal ? <p>{t('undo.instead')}</p> : null}
      {obstacles.length > 0 ? null : (
        <PostButton action={action} kind="secondary">
          {t(undoRefusal ? 'one.undoAgain' : 'one.undo')}
        </PostButton>
      )}
    </section>
  );
}
