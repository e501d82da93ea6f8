import { formatDate } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  CheckboxField,
  Form,
  type FormState,
  Page,
  SelectField,
  SummaryList,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { type Colleague, roleNames } from '../../freischaltung/index.ts';
import { colleaguePath, paths } from '../paths.ts';
import { zugaengeTexts } from '../texts.de.ts';
import { DaysField, RoleFields } from './role-fields.tsx';
import { sinceWords } from './since.ts';

export interface ColleaguePageProps {
  readonly view: View;
  readonly betrieb: string;
  readonly colleague: Colleague;
  /** Whether it is one's own access. */
  readonly own: boolean;
  /** Those who could take over where this is the last with Verwaltung; undefined where it is not. */
  readonly successors: readonly Colleague[] | undefined;
  readonly rolesForm: FormState;
  readonly endForm: FormState;
}

/** One person's access: change the roles, or end it; the last administrator reads what follows and may hand over. */
export function ColleaguePage(props: ColleaguePageProps) {
  const { view, betrieb, colleague, own, successors, rolesForm, endForm } = props;
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
      invalid={[rolesForm, endForm].some(({ errors }) => Object.keys(errors).length > 0)}
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
      {successors ? (
        <Alert tone="warning" heading={t('last.title')}>
          <p>{t('last.text')}</p>
          <p>{successors.length === 0 ? t('last.nobody') : t('last.handOver')}</p>
        </Alert>
      ) : null}
      <h2>{t('one.roles')}</h2>
      <Form action={colleaguePath(colleague.linkId)} form={rolesForm} idPrefix="aufgaben">
        <RoleFields view={view} />
        <DaysField view={view} until={until} />
        <Succession view={view} successors={successors} />
        <Actions>
          <Button>{t('one.save')}</Button>
        </Actions>
      </Form>
      <h2>{own ? t('one.leave') : t('one.end')}</h2>
      <p>{own ? t('one.leaveText', { betrieb }) : t('one.endText', { name, betrieb })}</p>
      <Form action={colleaguePath(colleague.linkId, 'beenden')} form={endForm} idPrefix="ende">
        <TextField name="grund" label={t('field.reason')} hint={t('field.reason.hint')} optional />
        <Succession view={view} successors={successors} />
        <Actions>
          <Button kind="secondary">{own ? t('one.leave') : t('one.end')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function Succession({ view, successors }: Pick<ColleaguePageProps, 'view' | 'successors'>) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  if (!successors) return null;
  return (
    <>
      {successors.length > 0 ? (
        <SelectField
          name="nachfolge"
          label={t('field.successor')}
          optional
          choices={successors.map(({ linkId, firstName, lastName }) => ({
            value: linkId,
            label: `${firstName} ${lastName}`,
          }))}
        />
      ) : null}
      <CheckboxField name="ohne" label={t('field.without')} oneOfSeveral={successors.length > 0} />
    </>
  );
}
