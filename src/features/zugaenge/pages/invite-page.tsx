import {
  Actions,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { type AddressQuestion, AddressQuestionField } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { validDays } from '../rules.ts';
import { zugaengeTexts } from '../texts.de.ts';
import { DaysField, RoleFields } from './role-fields.tsx';

export interface InvitePageProps {
  readonly view: View;
  readonly betrieb: string;
  readonly form: FormState;
  /** Asks back whether another address was meant. */
  readonly question?: AddressQuestion | undefined;
}

/** The form that invites a colleague. */
export function InvitePage({ view, betrieb, form, question }: InvitePageProps) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('invite.title')}
      breadcrumb={[
        { label: t('area'), href: '/mein-betrieb' },
        { label: t('list.title'), href: paths.list },
      ]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('invite.lead', { betrieb })}</Lead>
      <Form action={paths.invite} form={form}>
        <TextField
          name="email"
          label={t('field.email')}
          hint={t('invite.emailHint')}
          type="email"
          autocomplete="off"
        />
        {question ? <AddressQuestionField view={view} question={question} /> : null}
        <TextField name="firstName" label={t('field.firstName')} autocomplete="off" optional />
        <TextField name="lastName" label={t('field.lastName')} autocomplete="off" optional />
        <RoleFields view={view} />
        <DaysField view={view} />
        <p>{t('invite.next', { days: validDays })}</p>
        <Actions>
          <Button>{t('invite.submit')}</Button>
          <ButtonLink href={paths.list} kind="tertiary">
            {t('back')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
