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
import { type Colleague, longestNote } from '../../freischaltung/index.ts';
import { colleaguePath, paths } from '../paths.ts';
import { zugaengeTexts } from '../texts.de.ts';
import { LastAdministrator, Succession } from './succession.tsx';

export interface EndPageProps {
  readonly view: View;
  readonly betrieb: string;
  readonly colleague: Colleague;
  /** Whether it is one's own access. */
  readonly own: boolean;
  /** Those who could take over where this is the last with Verwaltung; undefined where it is not. */
  readonly successors: readonly Colleague[] | undefined;
  readonly form: FormState;
}

/** Asks once before an access ends, since that cannot be undone, and says what follows. */
export function EndPage({ view, betrieb, colleague, own, successors, form }: EndPageProps) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const name = `${colleague.firstName} ${colleague.lastName}`;
  const page = colleaguePath(colleague.linkId);
  return (
    <Page
      view={view}
      title={own ? t('one.leave') : t('end.title', { name })}
      breadcrumb={[
        { label: t('area'), href: '/mein-betrieb' },
        { label: t('list.title'), href: paths.list },
        { label: own ? t('one.ownTitle') : t('one.title', { name }), href: page },
      ]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{own ? t('one.leaveText', { betrieb }) : t('one.endText', { name, betrieb })}</Lead>
      <p>{own ? t('end.ownThen') : t('end.then', { name })}</p>
      <LastAdministrator view={view} successors={successors} />
      <Form action={colleaguePath(colleague.linkId, 'beenden')} form={form}>
        <TextField
          name="grund"
          label={t('field.reason')}
          hint={t('field.reason.hint')}
          maxlength={longestNote}
          autocomplete="off"
          optional
        />
        <Succession view={view} successors={successors} />
        <Actions>
          <Button>{own ? t('one.leave') : t('one.end')}</Button>
          <ButtonLink href={page} kind="tertiary">
            {t('end.not')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
