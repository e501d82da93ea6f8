import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import type { IsoDate } from '../../../lib/dates.ts';
import type { MandateRecord, Owner } from '../mandate.ts';
import { paths } from '../paths.ts';
import type { Scope } from '../rules.ts';
import { sepaTexts } from '../texts.de.ts';
import { scopeWords } from '../words.ts';
import { OldAccount } from './old-account.tsx';
import { MandateFields } from './mandate-fields.tsx';

export interface FormPageProps {
  readonly view: View;
  readonly form: FormState;
  readonly owner: Pick<Owner, 'kind'> & { readonly name: string };
  /** What mandates cover already, each of which is one that goes on. */
  readonly covered: readonly Scope[];
  /** The mandate whose bank changes. */
  readonly replaces?: MandateRecord | undefined;
  readonly today: IsoDate;
}

/** Asks for the account of a new mandate. */
export function FormPage({ view, form, owner, covered, replaces, today }: FormPageProps) {
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
      <OldAccount view={view} before={replaces ? [replaces] : []} today={today} />
      {!replaces && covered.length > 0 ? (
        <Alert
          tone="info"
          heading={t('form.covered', { scopes: scopeWords(view.chamber, view.locale, { scopes: covered }) })}
        >
          <p>{t('form.coveredText', { list: t('list.title') })}</p>
        </Alert>
      ) : null}
      <Form action={paths.check} form={form} hidden={replaces ? { ersetzt: replaces.id } : {}}>
        <MandateFields view={view} owner={owner} asksWhatFor={!replaces} />
        <Actions>
          <Button>{t('form.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
