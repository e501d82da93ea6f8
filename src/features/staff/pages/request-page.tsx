import type { ComponentChildren } from 'preact';
import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  Page,
  PostButton,
  TextArea,
} from '../../../platform/ui/index.ts';
import { pathOf, paths } from '../paths.ts';
import { staffTexts } from '../texts.de.ts';
import { RequestFacts, type RequestProps } from './requests-page.tsx';

export interface RequestPageProps extends RequestProps {
  readonly isOwn: boolean;
  /** Path of the page of what it is about. */
  readonly about: string;
  /** The form that declines. */
  readonly form: FormState;
  readonly problem?: string | undefined;
  /** What a second person has to see. */
  readonly children?: ComponentChildren;
}

/** One thing that somebody asked for, with all that it would change; confirmed, declined or withdrawn here. */
export function RequestPage(props: RequestPageProps) {
  const { view, request, form, problem, about, children } = props;
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={request.what}
      breadcrumb={[{ label: t('requests.title'), href: paths.requests }]}
      width="wide"
      invalid={Object.keys(form.errors).length > 0}
    >
      {problem ? <Alert tone="danger" heading={problem} /> : null}
      <RequestFacts view={view} request={request} />
      <p>
        <a href={about}>{t('requests.whole')}</a>
      </p>
      {children}
      <Decide {...props} />
    </Page>
  );
}

function Decide({ view, request, isOwn, form }: RequestPageProps) {
  const t = staffTexts.for(view.chamber, 'de');
  const action = pathOf('decide', request.id);
  if (isOwn) {
    return (
      <>
        <p>{t('requests.own')}</p>
        <PostButton action={action} fields={{ decision: 'decline' }} kind="secondary">
          {t('requests.withdraw')}
        </PostButton>
      </>
    );
  }
  if (!request.isOfAnother) return <p>{t('requests.onePerson')}</p>;
  return (
    <>
      <PostButton action={action} fields={{ decision: 'confirm' }}>
        {t('requests.confirm')}
      </PostButton>
      <h2>{t('requests.declineTitle')}</h2>
      <Form action={action} form={form} hidden={{ decision: 'decline' }}>
        <TextArea name="reason" label={t('requests.reason')} hint={t('requests.reasonHint')} rows={3} />
        <Actions>
          <Button kind="secondary">{t('requests.decline')}</Button>
        </Actions>
      </Form>
    </>
  );
}
