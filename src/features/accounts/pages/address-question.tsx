import { RadioGroup, type View } from '../../../platform/ui/index.ts';
import { type AddressQuestion, answerField } from '../registration-rules.ts';
import { accountTexts } from '../texts.de.ts';

interface AddressQuestionFieldProps {
  readonly view: View;
  readonly question: AddressQuestion;
}

/** Asks back whether another address was meant, and lets the person insist. */
export function AddressQuestionField({ view, question }: AddressQuestionFieldProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  const { suggested, typed } = question;
  return (
    <RadioGroup
      name={answerField}
      label={t('email.question', { suggested })}
      choices={[
        { value: suggested, label: t('email.yes', { suggested }) },
        typed === undefined
          ? { value: '', label: t('email.other') }
          : { value: typed, label: t('email.no', { typed }) },
      ]}
    />
  );
}
