import {
  Actions,
  Alert,
  Button,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  type View,
} from '../../../../platform/ui/index.ts';
import { shownValue } from '../../shown-answers.ts';
import { actTexts } from '../act-texts.de.ts';
import { actFacts, type ActKind } from '../act-kinds.ts';
import { longestText } from '../acts.ts';
import { type OpenDecision, openDecisions } from '../changes.ts';
import { formalTexts } from '../formal-texts.de.ts';
import type { Loaded } from '../loaded.ts';
import { insertButton, moduleChoices, moduleField } from '../modules.ts';
import { recipients } from '../recipients.ts';
import { officeWordsOf } from '../../words-of.ts';
import { paragraphs } from './office-history.tsx';

interface ActFieldsProps {
  readonly view: View;
  readonly loaded: Loaded;
  readonly act: ActKind;
  readonly remedy?: string | undefined;
}

/** Name of the choice that decides on a proposed change. */
export function decisionField(name: string): string {
  return `feld-${name}`;
}

/** What has to be said for each. */
export function ActFields(props: ActFieldsProps) {
  const { view, loaded, act } = props;
  const t = officeWordsOf(loaded.art, view.chamber);
  const formal = formalTexts.for(view.chamber, 'de');
  switch (act) {
    case 'ask':
      return (
        <>
          <Modules {...props} />
          <TextArea name="text" label={t('ask.field')} rows={6} maxlength={longestText} />
          <TextField name="bis" label={t('ask.until')} hint={t('ask.until.hint')} width="number" />
        </>
      );
    case 'noteAnswer':
    case 'withdrawFor': {
      const { move } = actFacts[act];
      return (
        <TextArea
          name="text"
          label={t(`${move}.field`)}
          hint={t(`${move}.hint`)}
          rows={act === 'noteAnswer' ? 6 : 3}
          maxlength={longestText}
        />
      );
    }
    case 'handOver':
      return (
        <>
          <SelectField name="an" label={t('hand-over.to')} choices={recipients(view.chamber, loaded)} />
          <TextArea
            name="text"
            label={t('hand-over.note')}
            hint={t('hand-over.note.hint')}
            optional
            rows={3}
            maxlength={longestText}
          />
        </>
      );
    case 'approve':
      return (
        <>
          <Decisions {...props} />
          <Modules {...props} />
          <TextArea
            name="text"
            label={t('approve.field')}
            hint={loaded.art.isBescheid ? formal('approve.hint') : t('approve.field.hint')}
            optional
            rows={4}
            maxlength={longestText}
          />
          {openDecisions(loaded.art, loaded.antrag).length > 1 ? <Remedy {...props} inPart /> : null}
        </>
      );
    case 'refuse':
      return (
        <>
          <Modules {...props} />
          <TextArea
            name="text"
            label={t('refuse.field')}
            hint={loaded.art.isBescheid ? formal('refuse.hint') : t('refuse.field.hint')}
            rows={8}
            maxlength={longestText}
          />
          <Remedy {...props} />
        </>
      );
  }
}

function Modules({ view, loaded, act }: ActFieldsProps) {
  const say = actTexts.for(view.chamber, 'de');
  const choices = moduleChoices(view.chamber, loaded.art, act);
  if (choices.length === 0) return null;
  return (
    <>
      <SelectField name={moduleField} label={say('modules.field')} choices={choices} optional />
      <Actions>
        <Button kind="secondary" name={insertButton} value="ja">
          {say('modules.insert')}
        </Button>
      </Actions>
    </>
  );
}

function Decisions({ view, loaded }: ActFieldsProps) {
  const t = officeWordsOf(loaded.art, view.chamber);
  return (
    <>
      {openDecisions(loaded.art, loaded.antrag).map((decision) => (
        <RadioGroup
          key={decision.name}
          name={decisionField(decision.name)}
          label={labelOf(view, loaded, decision)}
          choices={(['taken', 'declined'] as const).map((value) => ({
            value,
            label: t(`decision.${value}`),
          }))}
        />
      ))}
    </>
  );
}

/** What is decided: old and new of a field, or of the fact that several fields are. */
function labelOf(view: View, { art, antrag, asked }: Loaded, { fields, asOne }: OpenDecision): string {
  const t = officeWordsOf(art, view.chamber);
  const words = art.texts.for(view.chamber, 'de');
  if (asOne?.decidedAsOne)
    return t('approve.change', {
      label: words(`step.${asOne.id}`),
      before: asOne.decidedAsOne(antrag.before) || t('one.nothing'),
      wanted: asOne.decidedAsOne(antrag.answers) || t('one.nothing'),
    });
  const [field] = fields;
  if (!field) throw new Error('a decision is about a field at least');
  const show = (value: string) => shownValue(art, field, value, asked) || t('one.nothing');
  return t(field.oneOfSeveral ? `approve.${field.oneOfSeveral}` : 'approve.change', {
    label: words(`field.${field.name}`),
    before: show(antrag.before[field.name] ?? ''),
    wanted: show(antrag.answers[field.name] ?? ''),
  });
}

/** @param props `inPart` where it belongs to the decision only if some of the changes are declined */
function Remedy({ view, loaded, remedy, inPart = false }: ActFieldsProps & { readonly inPart?: boolean }) {
  const say = actTexts.for(view.chamber, 'de');
  if (!loaded.art.isBescheid) return null;
  return remedy === undefined ? (
    <Alert tone="warning" heading={say(inPart ? 'approve.remedyMissing' : 'refuse.remedyMissing')} level={2}>
      <p>{say('refuse.remedyMissingText')}</p>
    </Alert>
  ) : (
    <Alert tone="info" heading={say(inPart ? 'approve.remedy' : 'refuse.remedy')} level={2}>
      {paragraphs(remedy).map((part) => (
        <p key={part}>{part}</p>
      ))}
    </Alert>
  );
}
