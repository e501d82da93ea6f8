import { Alert, type FormState, type View } from '../../../../platform/ui/index.ts';
import { antraegeOfficeTexts } from '../texts.de.ts';
import { paragraphs } from './office-history.tsx';

/** Why something was not done, and what a case worker wrote for it, to copy: its form is not there any more. */
export function UnsentText({
  view,
  form,
  field,
}: {
  readonly view: View;
  readonly form: FormState;
  /** Name of the field with the text. */
  readonly field: 'text' | 'message';
}) {
  const why = form.errors[''];
  return (
    <>
      {why === undefined ? null : (
        <Alert tone="danger" heading={why} level={2}>
          <p>{antraegeOfficeTexts.for(view.chamber, 'de')('conflict.over')}</p>
        </Alert>
      )}
      {paragraphs(form.values[field] ?? '').map((part) => (
        <p key={part}>{part}</p>
      ))}
    </>
  );
}
