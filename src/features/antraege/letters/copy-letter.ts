import { formatDateTimeWithSeconds } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { letterhead } from '../../../platform/chamber/letterhead.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { Letter, LetterBlock } from '../../../platform/letters/index.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { departmentName } from '../arten.ts';
import type { Asked } from '../asked.ts';
import { furtherPapers, type KeptPaper } from '../papers.ts';
import { shownAnswers } from '../shown-answers.ts';
import { letterWordsOf } from '../words-of.ts';

/** What the copy of an Antrag shows. */
export interface CopyFacts {
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
  readonly asked: Asked;
  /** The Betrieb or Person that it is for and who sent it; of one for oneself also where letters go, as far as it is known. */
  readonly address: readonly string[];
  /** What was handed in with it, and later. */
  readonly papers: readonly KeptPaper[];
  readonly printedAt: Date;
}

/** The copy of an Antrag for its person's own papers, in the official language (§ 9a OZG). */
export function copyLetter(chamber: Chamber, facts: CopyFacts): Letter {
  const { art, antrag } = facts;
  const t = letterWordsOf(art, chamber);
  const words = art.texts.for(chamber, 'de');
  const asked: Asked = { ...facts.asked, locale: 'de' };
  const { nummer } = antrag;
  const address = facts.address.filter((line) => line !== '');
  return {
    id: `antrag-${nummer}`,
    language: 'de',
    sender: letterhead(chamber),
    recipient: address.length > 0 ? address : [words('title')],
    infoBlock: [
      { label: t('nummer'), value: String(nummer) },
      {
        label: t(antrag.enteredBy === null ? 'sent' : 'entered'),
        value: formatDateTimeWithSeconds(antrag.sentAt, 'de'),
      },
      { label: t('printed'), value: formatDateTimeWithSeconds(facts.printedAt, 'de') },
      { label: t('department'), value: departmentName(chamber, 'de', antrag.department) },
    ],
    subject: t('subject', { nummer, title: words('title') }),
    body: [
      { kind: 'paragraph', text: t(antrag.enteredBy === null ? 'lead' : 'lead.entered') },
      ...shownAnswers(art, antrag.answers, asked, antrag.before).flatMap(
        ({ heading, answers }): readonly LetterBlock[] => [
          { kind: 'paragraph', text: heading },
          {
            kind: 'summary',
            entries: answers
              .filter(({ value }) => value !== '')
              .map(({ label, value, before, oneOfSeveral }) => ({
                label,
                value: oneOfSeveral
                  ? t(oneOfSeveral, { value })
                  : before && before !== value
                    ? t('was', { value, before })
                    : value,
              })),
          },
        ],
      ),
      ...leftOverOf(chamber, facts),
      ...papersOf(chamber, facts),
      ...(hasPictures(antrag) ? [{ kind: 'paragraph', text: t('pictures') } as const] : []),
      { kind: 'paragraph', text: t('law', { law: words('legalBasis') }) },
    ],
    example: chamber.identity.example,
  };
}

/** What was answered in an earlier version and has no field any more. */
function leftOverOf(chamber: Chamber, { art, antrag }: CopyFacts): readonly LetterBlock[] {
  const values = Object.values(antrag.leftOver ?? {});
  if (values.length === 0) return [];
  const t = letterWordsOf(art, chamber);
  return [t('leftOver'), ...values].map((text) => ({ kind: 'paragraph', text }));
}

/** Whether somebody has typed what no font of the letters has. */
function hasPictures({ answers }: AntragRecord): boolean {
  return Object.values(answers).some((value) => /\p{Emoji_Presentation}|\uFE0F/u.test(value));
}

/** The files that came with it, by the paper that they were handed in for. */
function papersOf(chamber: Chamber, { art, papers }: CopyFacts): readonly LetterBlock[] {
  if (papers.length === 0) return [];
  const t = letterWordsOf(art, chamber);
  const words = art.texts.for(chamber, 'de');
  return [
    { kind: 'paragraph', text: t('papers') },
    {
      kind: 'summary',
      entries: papers.map(({ id, files }) => ({
        label: id === furtherPapers ? t('papers.further') : words(`paper.${id}`),
        value: files.map(({ name }) => name).join('\n'),
      })),
    },
  ];
}
