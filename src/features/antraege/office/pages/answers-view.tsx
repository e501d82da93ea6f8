import { DataTable, SummaryList, type View } from '../../../../platform/ui/index.ts';
import type { Antragsart } from '../../../../platform/feature/antrag.ts';
import type { AntragRecord } from '../../antrag-record.ts';
import type { Asked } from '../../asked.ts';
import { tidyValue } from '../../field-values.ts';
import { shownAnswers, shownValue } from '../../shown-answers.ts';
import { proposedChanges } from '../changes.ts';
import { antraegeOfficeTexts } from '../texts.de.ts';

export interface AnswersViewProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
  readonly asked: Asked;
}

/** All answers page by page, each with what the chamber itself has of it where that was filled in beforehand. */
export function AnswersView({ view, art, antrag, asked }: AnswersViewProps) {
  const t = antraegeOfficeTexts.for(view.chamber, 'de');
  const prefills = new Map(
    art.steps
      .flatMap(({ fields }) => fields)
      .flatMap((field) => (field.prefill ? [[field.name, field] as const] : [])),
  );
  const told = (name: string, value: string) => {
    const field = prefills.get(name);
    const known = field?.prefill ? asked.known[field.prefill] : undefined;
    if (!field || !known) return value;
    const shown = shownValue(art, field, tidyValue(field, known), asked);
    return shown === value ? t('one.knownSame', { value }) : t('one.known', { value, known: shown });
  };
  return (
    <>
      {shownAnswers(art, antrag.answers, asked).map(({ step, heading, answers }) => (
        <section key={step}>
          <h3>{heading}</h3>
          <SummaryList
            items={answers.map(({ field, label, value }) => ({
              label,
              value: told(field, value === '' ? t('one.nothing') : value),
            }))}
          />
        </section>
      ))}
    </>
  );
}

/** What an Antrag wants to have changed: before, wanted, as it is today, and what was decided. */
export function ChangesView({ view, art, antrag, asked }: AnswersViewProps) {
  const t = antraegeOfficeTexts.for(view.chamber, 'de');
  const words = art.texts.for(view.chamber, 'de');
  const changes = proposedChanges(art, antrag);
  if (changes.length === 0) return null;
  const rows = changes.map((field) => {
    const show = (value: string) => shownValue(art, field, value, asked) || t('one.nothing');
    const decision = antrag.decisions[field.name];
    if (field.oneOfSeveral) {
      const value = show(antrag.answers[field.name] ?? '');
      return {
        label: words(`field.${field.name}`),
        before: field.oneOfSeveral === 'removed' ? value : t('one.change.notThere'),
        wanted: t(`one.change.${field.oneOfSeveral}`, { value }),
        now: t('one.change.entry'),
        decision: decision ? t(`decided.${decision}`) : t('one.change.open'),
      };
    }
    return {
      label: words(`field.${field.name}`),
      before: show(antrag.before[field.name] ?? ''),
      wanted: show(antrag.answers[field.name] ?? ''),
      now: show(field.proposes ? tidyValue(field, asked.known[field.proposes] ?? '') : ''),
      decision: decision ? t(`decided.${decision}`) : t('one.change.open'),
    };
  });
  return (
    <section>
      <h2>{t('one.changes')}</h2>
      <DataTable
        caption={t('one.changes')}
        captionHidden
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { label: t('one.change.what'), cell: ({ label }) => label },
          { label: t('one.change.before'), cell: ({ before }) => before },
          { label: t('one.change.wanted'), cell: ({ wanted }) => wanted },
          { label: t('one.change.now'), cell: ({ now }) => now },
          { label: t('one.change.decision'), cell: ({ decision }) => decision },
        ]}
      />
    </section>
  );
}
