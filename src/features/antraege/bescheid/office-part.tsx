import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxField,
  Form,
  type FormState,
  type View,
} from '../../../platform/ui/index.ts';
import { officeProgressPath } from '../../documents/index.ts';
import type { Loaded } from '../office/loaded.ts';
import { officeAntragPath } from '../office/paths.ts';
import { officeWordsOf } from '../words-of.ts';

/** Name of the box that says that the decision is really in the post. */
export const postedField = 'zur_post';

/** Where the written decision on an Antrag is, and what is to be done with one that goes by post. */
export function BescheidPart({
  view,
  loaded,
  form,
}: {
  readonly view: View;
  readonly loaded: Loaded;
  /** Of the note that it is in the post. */
  readonly form: FormState;
}) {
  const { antrag, art, bescheid, mayWork } = loaded;
  if (!bescheid) return null;
  const t = officeWordsOf(art, view.chamber);
  const { nummer, betriebId, personId } = antrag;
  const subjectId = betriebId ?? personId;
  if (!bescheid.isWritten) return <p>{t('bescheid.waits')}</p>;
  return (
    <section>
      <h2>{t('bescheid.title')}</h2>
      {bescheid.deliveryId !== null && subjectId !== null ? (
        <p>
          {t('bescheid.delivered')}{' '}
          <a
            href={officeProgressPath(
              { kind: betriebId === null ? 'person' : 'betrieb', id: subjectId },
              bescheid.deliveryId,
            )}
          >
            {t('bescheid.progress')}
          </a>
        </p>
      ) : (
        <>
          <p>
            {bescheid.postedAt === null
              ? t('bescheid.byPost')
              : t('bescheid.posted', { at: formatDateTime(bescheid.postedAt, 'de') })}
          </p>
          {mayWork ? (
            <Actions>
              <ButtonLink href={officeAntragPath(nummer, 'bescheid')} kind="secondary">
                {t('bescheid.print')}
              </ButtonLink>
            </Actions>
          ) : null}
          {mayWork && bescheid.postedAt === null ? (
            <Form action={officeAntragPath(nummer, 'bescheidPosted')} form={form} idPrefix="bescheid-">
              <CheckboxField name={postedField} label={t('bescheid.sure')} />
              <Actions>
                <Button kind="secondary">{t('bescheid.note')}</Button>
              </Actions>
            </Form>
          ) : null}
        </>
      )}
    </section>
  );
}
