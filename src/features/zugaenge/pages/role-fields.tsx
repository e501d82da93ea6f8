import { CheckboxField, Fieldset, RadioGroup, type View } from '../../../platform/ui/index.ts';
import { linkRoles, roleTexts } from '../../freischaltung/index.ts';
import { accessDays } from '../rules.ts';
import { zugaengeTexts } from '../texts.de.ts';

/** What somebody may do: one box a role, each with what it opens. */
export function RoleFields({ view }: { readonly view: View }) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const words = roleTexts.for(view.chamber, view.locale);
  return (
    <Fieldset legend={t('field.roles')}>
      {linkRoles.map((role) => (
        <CheckboxField
          key={role}
          name={`rolle-${role}`}
          label={words(`role.${role}`)}
          hint={words(`role.${role}.opens`)}
          oneOfSeveral
        />
      ))}
    </Fieldset>
  );
}

/** For how long access is given. */
export function DaysField({ view, until }: { readonly view: View; readonly until?: string | undefined }) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  return (
    <RadioGroup
      name="dauer"
      label={t('field.days')}
      hint={t('field.days.hint')}
      choices={[
        ...(until === undefined ? [] : [{ value: 'bleibt', label: t('days.stays', { until }) }]),
        ...accessDays.map((days) => ({
          value: String(days),
          label: days === 0 ? t('days.none') : t('days.some', { days }),
        })),
      ]}
    />
  );
}
