import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CheckboxField,
  Form,
  type FormState,
  freshForm,
  TextArea,
  type View,
} from '../../../platform/ui/index.ts';
import { officeProgressPath } from '../../documents/index.ts';
import type { Loaded } from '../office/loaded.ts';
import { officeAntragPath } from '../office/paths.ts';
import { mostAddressLines } from '../postal-address.ts';
import { recipientTexts } from './recipient-texts.de.ts';
import { officeWordsOf } from '../words-of.ts';

/** Name of the box that says that the decision is really in the post. */
export const postedField = 'zur_post';

/** Name of the field for name and address in the window. */
export const recipientField = 'anschrift';

/** Where the written decision on an Antrag is, and what is to be done with one that goes by post. */
export function BescheidPart({
  view,
  loaded,
  form,
}: {
  readonly view: View;
  readonly loaded: Loaded;
  /** Of the address, or of the note that it is in the post. */
  readonly form: FormState;
}) {
  const { antrag, art, bescheid, mayWork, recipient = [] } = loaded;
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
          {mayWork && bescheid.postedAt === null ? (
            <Recipient view={view} loaded={loaded} recipient={recipient} form={form} />
          ) : null}
          {mayWork ? (
            <Actions>
              <ButtonLink href={officeAntragPath(nummer, 'bescheid')} kind="secondary">
                {t('bescheid.print')}
              </ButtonLink>
            </Actions>
          ) : null}
          {mayWork && bescheid.postedAt === null ? (
            <Form
              action={officeAntragPath(nummer, 'bescheidPosted')}
              form={postedField in form.errors ? form : freshForm()}
              idPrefix="bescheid-"
            >
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

/** Name and address in the window, to be entered where nothing says them, and to be corrected. */
function Recipient({
  view,
  loaded: { antrag },
  recipient,
  form,
}: {
  readonly view: View;
  readonly loaded: Loaded;
  readonly recipient: readonly string[];
  readonly form: FormState;
}) {
  const t = recipientTexts.for(view.chamber, 'de');
  const known = { values: { [recipientField]: recipient.join('\n') }, errors: {} };
  return (
    <>
      {recipient.length < 2 ? (
        <Alert tone="warning" heading={t('missing')} level={3}>
          <p>{t('missing.text')}</p>
        </Alert>
      ) : null}
      <Form
        action={officeAntragPath(antrag.nummer, 'bescheidRecipient')}
        form={recipientField in form.errors ? form : known}
        idPrefix="bescheid-anschrift-"
      >
        <TextArea name={recipientField} label={t('field')} hint={t('hint')} rows={mostAddressLines + 1} />
        <Actions>
          <Button kind="secondary">{t('save')}</Button>
        </Actions>
      </Form>
    </>
  );
}
