import {
  Actions,
  Button,
  ButtonLink,
  Form,
  freshForm,
  SelectField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import type { Taken } from '../resolve-filter.ts';
import { paths } from '../paths.ts';
import { type TrailText, trailTexts } from '../texts.de.ts';
import { fieldOf, outcomeChoices, type TypedFilter } from '../typed-filter.ts';

/** What people ask the trail for. */
export function TrailFilterForm({ view, typed }: { readonly view: View; readonly typed: TypedFilter }) {
  const t = trailTexts.for(view.chamber, 'de');
  const { subject, values, errors } = typed;
  const words = { date: t('filter.dateWrong'), order: t('filter.order') };
  const form = {
    ...freshForm(values),
    errors: Object.fromEntries(Object.entries(errors).map(([field, fault]) => [field, words[fault]])),
  };
  return (
    <Form
      action={paths.trail}
      form={form}
      method="get"
      idPrefix="protokoll-"
      hidden={subject ? { [fieldOf(subject.kind)]: subject.id } : {}}
    >
      <TextField name="von" label={t('filter.from')} hint={t('filter.dateHint')} optional {...day} />
      <TextField name="bis" label={t('filter.to')} hint={t('filter.dateHint')} optional {...day} />
      <TextField name="wer" label={t('filter.who')} hint={t('filter.whoHint')} optional autocomplete="off" />
      <TextField
        name="was"
        label={t('filter.what')}
        hint={t('filter.whatHint')}
        optional
        autocomplete="off"
      />
      {subject ? null : (
        <TextField
          name="zu"
          label={t('filter.about')}
          hint={t('filter.aboutHint')}
          optional
          autocomplete="off"
        />
      )}
      <SelectField
        name="ergebnis"
        label={t('filter.outcome')}
        choices={outcomeChoices.map((value) => ({ value, label: t(`filter.outcome.${value}`) }))}
      />
      <Actions>
        <Button>{t('filter.submit')}</Button>
        <ButtonLink href={paths.trail} kind="secondary">
          {t('filter.reset')}
        </ButtonLink>
      </Actions>
    </Form>
  );
}

const day = { autocomplete: 'off', width: 'short' } as const;

/** What typed words were taken for, so that nobody takes other rows for the wanted ones. */
export function TakenFor({
  view,
  taken,
  subjectName,
}: {
  readonly view: View;
  readonly taken: Readonly<Record<'who' | 'what' | 'about', Taken | undefined>>;
  readonly subjectName: string | undefined;
}) {
  const t = trailTexts.for(view.chamber, 'de');
  const lines = [
    ...(subjectName === undefined ? [] : [t('filter.onlyThis', { name: subjectName })]),
    ...lineOf(t, taken.who, (names) => t('filter.taken.who', { names })),
    ...lineOf(t, taken.what, (words) => t('filter.taken.what', { words })),
    ...lineOf(t, taken.about, (names) => t('filter.taken.about', { names })),
  ];
  return lines.length === 0 ? null : (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function lineOf(t: TrailText, taken: Taken | undefined, said: (names: string) => string): readonly string[] {
  if (!taken || taken.names.length === 0) return [];
  const names = taken.names.join(', ');
  return [said(taken.hasMore ? t('filter.taken.more', { names }) : names)];
}
