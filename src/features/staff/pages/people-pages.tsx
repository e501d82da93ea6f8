import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CheckboxField,
  DataTable,
  Fieldset,
  Form,
  type FormState,
  Lead,
  Page,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { pathOf, paths } from '../paths.ts';
import { rights, roles, rolesByRight, nameOfRole, nameOfRight } from '../../office/index.ts';
import { invitationDays } from '../rules.ts';
import type { StaffRecord } from '../staff-record.ts';
import { type StaffText, staffTexts } from '../texts.de.ts';

export interface PeoplePageProps {
  readonly view: View;
  readonly people: readonly StaffRecord[];
  /** Until when invitations are open, by person. */
  readonly invitations: ReadonlyMap<string, Date>;
  /** True after something was carried out by two. */
  readonly confirmed?: boolean | undefined;
}

/** Whether an access is in use, in words. */
export function stateOf(t: StaffText, person: StaffRecord, invitedUntil: Date | undefined): string {
  if (person.state !== 'invited') return t(`state.${person.state}`);
  return invitedUntil
    ? t('people.invitedUntil', { until: formatDateTime(invitedUntil, 'de') })
    : t('people.invitationOver');
}

/** All who have an access to the office, and which role may do what. */
export function PeoplePage({ view, people, invitations, confirmed }: PeoplePageProps) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('people.title')} width="wide">
      {confirmed ? <Alert tone="success" heading={t('done.confirmed')} /> : null}
      <Actions>
        <ButtonLink href={paths.invite}>{t('people.invite')}</ButtonLink>
      </Actions>
      <DataTable
        caption={t('people.caption')}
        rows={people}
        rowKey={({ id }) => id}
        columns={[
          { label: t('people.name'), cell: ({ id, name }) => <a href={pathOf('person', id)}>{name}</a> },
          { label: t('people.email'), cell: ({ email }) => email },
          {
            label: t('people.roles'),
            cell: (person) =>
              person.roles.map((role) => nameOfRole(view.chamber, role)).join(', ') || t('people.noRole'),
          },
          {
            label: t('people.state'),
            cell: (person) => {
              const state = stateOf(t, person, invitations.get(person.id));
              return person.onWordOf.length > 0 ? t('people.unconfirmed', { state }) : state;
            },
          },
          {
            label: t('people.signedIn'),
            cell: ({ signedInAt }) => (signedInAt ? formatDateTime(signedInAt, 'de') : t('people.never')),
          },
        ]}
      />
      <DataTable
        caption={t('people.rolesTable')}
        rows={rights}
        rowKey={(right) => right}
        columns={[
          { label: t('people.right'), cell: (right) => nameOfRight(view.chamber, right) },
          {
            label: t('people.rightOf'),
            cell: (right) => rolesByRight[right].map((role) => nameOfRole(view.chamber, role)).join(', '),
          },
        ]}
      />
    </Page>
  );
}

/** Boxes for the roles of a person; a person may have several. */
export function RoleFields({ view, legend }: { readonly view: View; readonly legend: string }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Fieldset legend={legend}>
      {roles.map((role) => (
        <CheckboxField
          key={role}
          name={`role-${role}`}
          label={nameOfRole(view.chamber, role)}
          hint={role === 'administration' ? t('invite.administration') : undefined}
          oneOfSeveral
        />
      ))}
    </Fieldset>
  );
}

/** Asks whom to invite, and as what. */
export function InvitePage({ view, form }: { readonly view: View; readonly form: FormState }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('invite.title')} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t('invite.lead', { days: invitationDays })}</Lead>
      <p>{t('invite.confirm')}</p>
      <Form action={paths.invite} form={form}>
        <TextField name="name" label={t('invite.name')} autocomplete="off" />
        <TextField name="email" label={t('field.email')} type="email" autocomplete="off" />
        <RoleFields view={view} legend={t('invite.roles')} />
        <Actions>
          <Button>{t('invite.submit')}</Button>
          <ButtonLink href={paths.people} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
