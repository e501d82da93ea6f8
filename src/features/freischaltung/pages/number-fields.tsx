import { betriebeSettings } from '../../betriebe/index.ts';
import { TextField, type View } from '../../../platform/ui/index.ts';
import { freischaltungTexts } from '../texts.de.ts';

/** The fields that name a Betrieb: its number, and the Filialnummer where the chamber tells Filialen apart that way. */
export function BetriebFields({ view }: { readonly view: View }) {
  const t = freischaltungTexts.for(view.chamber, view.locale);
  const { example, filialen } = betriebeSettings.of(view.chamber);
  return (
    <>
      <TextField
        name="betriebsnummer"
        label={t('field.betriebsnummer')}
        hint={t('field.betriebsnummer.hint', { example })}
        width="medium"
        autocomplete="off"
      />
      {filialen === 'number-field' ? (
        <TextField
          name="filialnummer"
          label={t('field.filialnummer')}
          hint={t('field.filialnummer.hint')}
          width="short"
          inputmode="numeric"
          autocomplete="off"
          optional
        />
      ) : null}
    </>
  );
}

/** The field that names a Person. */
export function PersonField({ view }: { readonly view: View }) {
  const t = freischaltungTexts.for(view.chamber, view.locale);
  return (
    <TextField
      name="personennummer"
      label={t('field.personennummer')}
      hint={t('field.personennummer.hint')}
      width="medium"
      inputmode="numeric"
      autocomplete="off"
    />
  );
}
