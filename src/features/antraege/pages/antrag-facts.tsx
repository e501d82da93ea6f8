import { formatDate } from '../../../lib/dates.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { SummaryList, type View } from '../../../platform/ui/index.ts';
import type { AntragRecord } from '../antrag-record.ts';
import type { Asked } from '../asked.ts';
import { departmentName } from '../arten.ts';
import type { Expectation } from '../expectation.ts';
import { isDeemed, isOpen } from '../rules.ts';
import { stateWords } from '../state-words.ts';
import { wordsOf } from '../words-of.ts';

interface AntragFactsProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
  readonly asked: Asked;
  /** Undefined once it is decided. */
  readonly expectation?: Expectation | undefined;
  readonly forWhom: string | null;
}

/** What kind it is, for whom, how it stands, who works on it, and by when it is decided. */
export function AntragFacts(props: AntragFactsProps) {
  const { view, art, antrag, asked, expectation, forWhom } = props;
  const t = wordsOf(art, view.chamber, view.locale);
  return (
    <SummaryList
      items={[
        { label: t('antrag.kind'), value: art.texts.for(view.chamber, view.locale)('title') },
        ...(forWhom === null ? [] : [{ label: t('antrag.forWhom'), value: forWhom }]),
        {
          label: t('antrag.state'),
          value: stateWords(art, view.chamber, view.locale, antrag),
        },
        {
          label: t('antrag.department'),
          value: departmentName(view.chamber, view.locale, antrag.department),
        },
        ...(antrag.dueOn && isDeemed(art, antrag, asked.today)
          ? [
              {
                label: t('antrag.deemed'),
                value: t('antrag.deemed.text', { day: formatDate(antrag.dueOn, view.locale) }),
              },
            ]
          : [
              ...(expectation
                ? [{ label: t('antrag.expected'), value: expectedIn(props, expectation) }]
                : []),
              ...(dueIn(props) ? [{ label: t('antrag.due'), value: dueIn(props) }] : []),
            ]),
      ]}
    />
  );
}

/** Until when it is decided: a day, or how long after the papers are complete; undefined where nothing says so. */
function dueIn({ view, art, antrag }: AntragFactsProps): string | undefined {
  if (!isOpen(antrag.state)) return undefined;
  if (antrag.dueOn) return formatDate(antrag.dueOn, view.locale);
  const t = wordsOf(art, view.chamber, view.locale);
  return art.decideWithin && t('antrag.due.complete', { months: art.decideWithin.months });
}

function expectedIn({ view, art }: AntragFactsProps, expectation: Expectation): string {
  const t = wordsOf(art, view.chamber, view.locale);
  return expectation.kind === 'by'
    ? t('antrag.expected.by', { day: formatDate(expectation.day, view.locale) })
    : t(`antrag.expected.${expectation.kind}`);
}
