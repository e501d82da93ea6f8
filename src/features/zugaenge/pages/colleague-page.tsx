import { formatDate } from '../../../lib/dates.ts';
import {
  Actions,
  Button,
  Form,
  type FormState,
  Page,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { type Colleague, roleNames } from '../../freischaltung/index.ts';
import { colleaguePath, paths } from '../paths.ts';
import { zugaengeTexts } from '../texts.de.ts';
import { DaysField, RoleFields } from './role-fields.tsx';
import { sinceWords } from './since.ts';
import { LastAdministrator, Succession } from './succession.tsx';

export interface ColleaguePageProps {
  readonly view: View;
  readonly betrieb: string;
  readonly colleague: Colleague;
  /** Whether it is one's own access. */
  readonly own: boolean;
  /** Those who could take over where this is the last with Verwaltung; undefined where it is not. */
  readonly successors: readonly Colleague[] | undefined;
  readonly form: FormState;
}

/** One person's access: change the roles, or go on to ending it; the last administrator reads what follows and may hand over. */
export function ColleaguePage(props: ColleaguePageProps) {
  const { view, betrieb, colleague, own, successors, form } = props;
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const name = `${colleague.firstName} ${colleague.lastName}`;
  const until = colleague.endsAt === null ? undefined : formatDate(colleague.endsAt, view.locale);
  return (
    <Page
      view={view}
      title={own ? t('one.ownTitle') : t('one.title', { name })}
      breadcrumb={[
        { label: t('area'), href: '/mein-betrieb' },
        { label: t('list.title'), href: paths.list },
      ]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <SummaryList
        items={[
          { label: t('column.name'), value: name },
          { label: t('field.email'), value: colleague.email },
          { label: t('column.roles'), value: roleNames(view.chamber, view.locale, colleague.roles) },
          {
            label: t('column.since'),
            value: sinceWords(view, colleague),
          },
          ...(until === undefined ? [] : [{ label: t('one.until'), value: until }]),
        ]}
      />
      <LastAdministrator view={view} successors={successors} />
      <h2>{t('one.roles')}</h2>
      <Form action={colleaguePath(colleague.linkId)} form={form}>
        <RoleFields view={view} />
        <DaysField view={view} until={until} />
        <Succession view={view} successors={successors} />
        <Actions>
          <Button>{t('one.save')}</Button>
        </Actions>
      </Form>
      <h2>{own ? t('one.leave') : t('one.end')}</h2>
      <p>{own ? t('one.leaveText', { betrieb }) : t('one.endText', { name, betrieb })}</p>
      <form class="portal-post" method="get" action={colleaguePath(colleague.linkId, 'beenden')}>
        <Button kind="secondary">{own ? t('one.leave') : t('one.end')}</Button>
      </form>
    </Page>
  );
}
