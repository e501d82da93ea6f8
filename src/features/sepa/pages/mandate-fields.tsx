import {
  CheckboxField,
  Fieldset,
  RadioGroup,
  SelectField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { countryChoices } from '../countries.ts';
import type { Owner } from '../mandate.ts';
import { schemesFor } from '../read-mandate-form.ts';
import { sepaSettings } from '../settings.ts';
import { sepaTexts } from '../texts.de.ts';

/** The fields of a mandate, for customers and for case workers who enter what came on paper. */
export function MandateFields(props: {
  readonly view: View;
  readonly owner: Pick<Owner, 'kind'>;
  /** False where a new mandate takes over from an old one what it is for. */
  readonly asksWhatFor: boolean;
}) {
  const { view, owner, asksWhatFor } = props;
  const { chamber, locale } = view;
  const t = sepaTexts.for(chamber, locale);
  return (
    <>
      <Fieldset legend={t('form.account')}>
        <TextField name="kontoinhaber" label={t('form.holder')} hint={t('form.holder.hint')} />
        <TextField name="iban" label={t('form.iban')} hint={t('form.iban.hint')} autocomplete="off" />
        <TextField name="bic" label={t('form.bic')} hint={t('form.bic.hint')} optional width="medium" />
      </Fieldset>
      <Fieldset legend={t('form.address')}>
        <TextField name="strasse" label={t('form.street')} />
        <TextField name="hausnummer" label={t('form.buildingNumber')} width="short" />
        <TextField name="plz" label={t('form.postcode')} width="short" />
        <TextField name="ort" label={t('form.city')} />
        <SelectField name="land" label={t('form.country')} choices={countryChoices(locale)} />
      </Fieldset>
      {asksWhatFor ? <WhatFor view={view} owner={owner} /> : null}
      <TextField name="unterschriftsort" label={t('form.place')} />
    </>
  );
}

function WhatFor({ view, owner }: { readonly view: View; readonly owner: Pick<Owner, 'kind'> }) {
  const { chamber, locale } = view;
  const t = sepaTexts.for(chamber, locale);
  const { scopes } = sepaSettings.of(chamber);
  const schemes = schemesFor(chamber, owner);
  return (
    <>
      {scopes.length > 1 ? (
        <Fieldset legend={t('form.what')}>
          {scopes.map((scope) => (
            <CheckboxField
              key={scope}
              name={`fuer-${scope}`}
              label={t(`scope.${scope}`)}
              oneOfSeveral
              value="ja"
            />
          ))}
        </Fieldset>
      ) : null}
      <RadioGroup
        name="art"
        label={t('form.kind')}
        choices={[
          { value: 'wiederkehrend', label: t('form.kind.recurrent') },
          { value: 'einmalig', label: t('form.kind.oneOff') },
        ]}
      />
      {schemes.length > 1 ? (
        <RadioGroup
          name="verfahren"
          label={t('form.scheme')}
          choices={schemes.map((scheme) => ({
            value: scheme,
            label: t(`scheme.${scheme}`),
            hint: t(`form.scheme.${scheme}.hint`),
          }))}
        />
      ) : null}
    </>
  );
}
