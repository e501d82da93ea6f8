import {
  Actions,
  Button,
  Form,
  type FormState,
  RadioGroup,
  TextArea,
  TextField,
  type View,
} from '../../../../platform/ui/index.ts';
import { followUpsIn } from '../../rules.ts';
import { longestText } from '../acts.ts';
import type { Loaded } from '../loaded.ts';
import { officeAntragPath } from '../paths.ts';
import { followTexts } from '../follow-texts.de.ts';

/** What can be noted next after the approval; nothing where there is nothing left. */
export function FollowUps({
  view,
  loaded: { art, antrag },
  form,
}: {
  readonly view: View;
  readonly loaded: Pick<Loaded, 'art' | 'antrag'>;
  readonly form: FormState;
}) {
  const t = followTexts.for(view.chamber, 'de');
  const words = art.texts.for(view.chamber, 'de');
  const next = followUpsIn(art.follows, antrag);
  const numbered = next.find(({ number }) => number);
  if (next.length === 0) return null;
  return (
    <section>
      <h2>{t('follow.title')}</h2>
      <p>{t('follow.lead')}</p>
      <Form
        action={officeAntragPath(antrag.nummer, 'followUp')}
        form={form}
        hidden={{ revision: String(antrag.revision) }}
        idPrefix="weiter"
      >
        <RadioGroup
          name="stand"
          label={t('follow.which')}
          choices={next.map(({ id }) => ({ value: id, label: words(`follow.${id}`) }))}
        />
        {numbered ? (
          <TextField
            name="number"
            label={words(`follow.${numbered.id}.number`)}
            hint={next.length > 1 ? t('follow.number', { stand: words(`follow.${numbered.id}`) }) : undefined}
            optional={next.length > 1}
            autocomplete="off"
            width="medium"
          />
        ) : null}
        <TextArea name="message" label={t('follow.text')} rows={3} maxlength={longestText} optional />
        <Actions>
          <Button>{t('follow.submit')}</Button>
        </Actions>
      </Form>
    </section>
  );
}
