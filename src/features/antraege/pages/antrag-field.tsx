import type { ComponentChildren } from 'preact';
import type { Antragsart, AntragField } from '../../../platform/feature/antrag.ts';
import {
  CheckboxField,
  Fieldset,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { boxName, choicesOf } from '../answers.ts';
import type { Asked } from '../asked.ts';
import { longestOf } from '../field-values.ts';
import { shownValue } from '../shown-answers.ts';
import { antraegeTexts } from '../texts.de.ts';

/** More choices than these are shown as a list that opens. */
const mostRadios = 6;

/** One question of an Antrag, as its kind is asked. */
export function AntragFieldInput({
  view,
  art,
  field,
  asked,
}: {
  readonly view: View;
  readonly art: Antragsart;
  readonly field: AntragField;
  readonly asked: Asked;
}) {
  const words = art.texts.for(view.chamber, view.locale);
  const { name, optional, autocomplete = 'off', width } = field;
  const base = { name, label: words(`field.${name}`), hint: hintOf(view, art, field, asked), optional };
  switch (field.kind) {
    case 'text':
      return <TextField {...base} autocomplete={autocomplete} width={width} maxlength={longestOf(field)} />;
    case 'long-text':
      return <TextArea {...base} rows={6} />;
    case 'email':
      return <TextField {...base} type="email" autocomplete={autocomplete} />;
    case 'telephone':
      return <TextField {...base} type="tel" autocomplete={autocomplete} width="medium" />;
    case 'date':
      return <TextField {...base} autocomplete={autocomplete} width="number" />;
    case 'number':
      return (
        <TextField
          {...base}
          inputmode={field.tenths ? 'decimal' : 'numeric'}
          autocomplete={autocomplete}
          width="short"
        />
      );
    case 'postcode':
      return <TextField {...base} autocomplete={autocomplete} width="short" />;
    case 'iban':
      return <TextField {...base} autocomplete={autocomplete} width="medium" />;
    case 'tick':
      return <CheckboxField {...base} />;
    case 'choice': {
      const choices = choicesOf(art, field, asked);
      return choices.length > mostRadios ? (
        <SelectField {...base} choices={choices} />
      ) : (
        <RadioGroup {...base} choices={choices} />
      );
    }
    case 'several':
      return (
        <Fieldset legend={base.label}>
          {base.hint ? <p>{base.hint}</p> : null}
          {choicesOf(art, field, asked).map(({ value, label, hint }) => (
            <CheckboxField key={value} name={boxName(field, value)} label={label} hint={hint} oneOfSeveral />
          ))}
        </Fieldset>
      );
  }
}

/** What the definition says, how a day is written, and what the register says now. */
function hintOf(view: View, art: Antragsart, field: AntragField, asked: Asked): ComponentChildren {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const own = field.hint ? art.texts.for(view.chamber, view.locale)(`field.${field.name}.hint`) : undefined;
  const day = field.kind === 'date' ? t('field.date.hint') : undefined;
  const sentences = [
    own,
    day,
    field.proposes && !field.oneOfSeveral ? nowOf(view, art, field, asked) : undefined,
  ];
  const hint = sentences.filter((sentence) => sentence !== undefined).join(' ');
  return hint === '' ? undefined : hint;
}

function nowOf(view: View, art: Antragsart, field: AntragField, asked: Asked): string {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const value = field.proposes ? (asked.known[field.proposes] ?? '') : '';
  return value === '' ? t('field.now.none') : t('field.now', { value: shownValue(art, field, value, asked) });
}
