import { TextField, type View } from '../../../platform/ui/index.ts';
import { betriebsnummerHint, filialnummerHint, hasFilialnummerField } from '../../betriebe/index.ts';
import { personennummerHint } from '../../personen/index.ts';
import { freischaltungTexts } from '../texts.de.ts';

/** The fields that name a Betrieb: its number, and the Filialnummer where the chamber tells Filialen apart that way. */
export function BetriebFields({ view }: { readonly view: View }) {
  const t = freischaltungTexts.for(view.chamber, view.locale);
  return (
    <>
      <TextField
        name="betriebsnummer"
        label={t('field.betriebsnummer')}
        hint={betriebsnummerHint(view.chamber, view.locale)}
        width="medium"
        autocomplete="off"
      />
      {hasFilialnummerField(view.chamber) ? (
        <TextField
          name="filialnummer"
          label={t('field.filialnummer')}
          hint={filialnummerHint(view.chamber, view.locale)}
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
      hint={personennummerHint(view.chamber, view.locale)}
      width="medium"
      inputmode="numeric"
      autocomplete="off"
    />
  );
}
