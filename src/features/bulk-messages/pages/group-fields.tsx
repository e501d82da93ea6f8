import {
  CheckboxField,
  Fieldset,
  RadioGroup,
  SelectField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { roleNames } from '../../freischaltung/index.ts';
import { personArten } from '../../personen/index.ts';
import { chosenRoles } from '../group.ts';
import { bulkOfficeTexts } from '../office-texts.de.ts';
import { groupKinds } from '../read-group.ts';

/** Who gets a message; fields of groups that are not chosen count for nothing. */
export function GroupFields({ view }: { readonly view: View }) {
  const t = bulkOfficeTexts.for(view.chamber, 'de');
  const kinds = groupKinds(view.chamber);
  return (
    <>
      <RadioGroup
        name="group"
        label={t('group.label')}
        choices={kinds.map((kind) => ({
          value: kind,
          label: t(`group.${kind}`),
          hint: t(`group.${kind}Hint`),
        }))}
      />
      <Fieldset legend={t('filter.betriebe')}>
        <p>{t('filter.betriebeText')}</p>
        <TextField name="gewerk" label={t('gewerk')} hint={t('gewerkHint')} width="short" optional />
        <TextField name="plzFrom" label={t('plzFrom')} inputmode="numeric" width="short" optional />
        <TextField name="plzTo" label={t('plzTo')} inputmode="numeric" width="short" optional />
        <SelectField
          name="ausbildungsbetrieb"
          label={t('ausbildungsbetrieb')}
          choices={(['ja', 'nein'] as const).map((value) => ({ value, label: t(`ausbildung.${value}`) }))}
          optional
        />
        <Fieldset legend={t('roles')}>
          <p>{t('rolesText')}</p>
          {chosenRoles.map((role) => (
            <CheckboxField
              key={role}
              name={`role-${role}`}
              label={roleNames(view.chamber, 'de', [role])}
              oneOfSeveral
            />
          ))}
        </Fieldset>
      </Fieldset>
      {kinds.includes('personen') ? (
        <Fieldset legend={t('filter.personen')}>
          {personArten.map((art) => (
            <CheckboxField key={art} name={`art-${art}`} label={t(`art.${art}`)} oneOfSeveral />
          ))}
        </Fieldset>
      ) : null}
    </>
  );
}
