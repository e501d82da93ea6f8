import { Alert, CheckboxField, SelectField, type View } from '../../../platform/ui/index.ts';
import type { Colleague } from '../../freischaltung/index.ts';
import { zugaengeTexts } from '../texts.de.ts';

interface SuccessionProps {
  readonly view: View;
  /** Those who could take over where this is the last with Verwaltung; undefined where it is not. */
  readonly successors: readonly Colleague[] | undefined;
}

/** What follows where the last administrator goes. */
export function LastAdministrator({ view, successors }: SuccessionProps) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  if (!successors) return null;
  return (
    <Alert tone="warning" heading={t('last.title')}>
      <p>{t('last.text')}</p>
      <p>{successors.length === 0 ? t('last.nobody') : t('last.handOver')}</p>
    </Alert>
  );
}

/** Who takes over from the last administrator, or that nobody shall. */
export function Succession({ view, successors }: SuccessionProps) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  if (!successors) return null;
  return (
    <>
      {successors.length > 0 ? (
        <SelectField
          name="nachfolge"
          label={t('field.successor')}
          optional
          choices={successors.map(({ linkId, firstName, lastName }) => ({
            value: linkId,
            label: `${firstName} ${lastName}`,
          }))}
        />
      ) : null}
      <CheckboxField name="ohne" label={t('field.without')} oneOfSeveral={successors.length > 0} />
    </>
  );
}
