import { Actions, Button, Form, type FormState, Lead, Page, type View } from '../../../platform/ui/index.ts';
import type { Owner } from '../mandate.ts';
import { paths } from '../paths.ts';
import { sepaTexts } from '../texts.de.ts';
import { MandateFields } from './mandate-fields.tsx';

export interface FormPageProps {
  readonly view: View;
  readonly form: FormState;
  readonly owner: Pick<Owner, 'kind'> & { readonly name: string };
  /** The mandate whose bank changes. */
  readonly replaces?: { readonly id: string; readonly reference: string } | undefined;
}

/** Asks for the account of a new mandate. */
export function FormPage({ view, form, owner, replaces }: FormPageProps) {
  const t = sepaTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t(replaces ? 'form.titleChange' : 'form.title')}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>
        {replaces
          ? t('form.leadChange', { reference: replaces.reference })
          : t('form.lead', { forWhom: owner.name })}
      </Lead>
      <Form action={paths.check} form={form} hidden={replaces ? { ersetzt: replaces.id } : {}}>
        <MandateFields view={view} owner={owner} asksWhatFor={!replaces} />
        <Actions>
          <Button>{t('form.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
