import {
  Actions,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Hint,
  Page,
  SummaryList,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { mayChangeName } from '../profile-settings.ts';
import { accountTexts } from '../texts.de.ts';

interface ProfileFormPageProps {
  readonly view: View;
  readonly form: FormState;
  /** As it is now. */
  readonly name: string;
}

/** Changes and adds to one's own data; where the name is fixed it says how to get on. */
export function ProfileFormPage({ view, form, name }: ProfileFormPageProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('profile.formTitle')}
      breadcrumb={[{ label: t('profile.title'), href: paths.profile }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {mayChangeName(view.chamber) ? null : (
        <>
          <SummaryList
            items={[
              {
                label: t('profile.name'),
                value: name,
                action: { label: t('profile.nameHow'), href: paths.move },
              },
            ]}
          />
          <p>{t('profile.nameFixed')}</p>
        </>
      )}
      <Form action={paths.profileForm} form={form}>
        {mayChangeName(view.chamber) ? (
          <>
            <TextField name="firstName" label={t('label.firstName')} autocomplete="given-name" />
            <TextField name="lastName" label={t('label.lastName')} autocomplete="family-name" />
          </>
        ) : null}
        <TextField
          name="phone"
          label={t('label.phone')}
          hint={t('profile.phoneHint')}
          type="tel"
          autocomplete="tel"
          width="medium"
          optional
        />
        <Actions>
          <Button>{t('button.saveProfile')}</Button>
          <ButtonLink href={paths.profile} kind="tertiary">
            {t('profile.back')}
          </ButtonLink>
        </Actions>
      </Form>
      <Hint>{t('profile.told')}</Hint>
    </Page>
  );
}
