import {
  Actions,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  RadioGroup,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import type { AccountFacts } from '../../accounts/index.ts';
import { careDataTexts } from '../notes/personal-data-texts.de.ts';
import { longestProofWords, proofDocuments } from '../notes/proof.ts';
import { pathOf } from '../paths.ts';
import { careTexts } from '../texts.de.ts';
import { ReasonField, wayBackTo } from './action-page.tsx';

/** Corrects a name and asks which document showed it. */
export function NamePage({
  view,
  account,
  form,
}: {
  readonly view: View;
  readonly account: AccountFacts;
  readonly form: FormState;
}) {
  const t = careTexts.for(view.chamber, 'de');
  const { id, firstName, lastName, email } = account;
  return (
    <Page
      view={view}
      title={t('name.title')}
      breadcrumb={wayBackTo(t, account)}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('action.whose', { name: `${firstName} ${lastName}`, email })}</Lead>
      <p>{t('name.text')}</p>
      <Form action={pathOf('name', id)} form={form}>
        <TextField name="firstName" label={t('name.first')} autocomplete="off" />
        <TextField name="lastName" label={t('name.last')} autocomplete="off" />
        <RadioGroup
          name="document"
          label={t('name.document')}
          hint={t('name.documentHint')}
          choices={proofDocuments.map((value) => ({
            value,
            label: careDataTexts.for(view.chamber, 'de')(`document.${value}`),
          }))}
        />
        <TextField
          name="documentWords"
          label={t('name.documentWords')}
          hint={t('name.documentWordsHint', {
            document: careDataTexts.for(view.chamber, 'de')('document.other-document'),
          })}
          maxlength={longestProofWords}
          autocomplete="off"
          either
        />
        <ReasonField t={t} told />
        <Actions>
          <Button>{t('name.submit')}</Button>
          <ButtonLink href={pathOf('account', id)} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
