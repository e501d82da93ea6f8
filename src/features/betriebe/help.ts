import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { wordsOf } from './number-words.ts';
import type { NummerFormat } from './nummer-rules.ts';
import { paths } from './paths.ts';
import { betriebeSettings } from './settings.ts';
import { betriebeTexts } from './texts.de.ts';

/** Help about the number of a Betrieb and about Filialen, made from the chamber's profile (rows B29 to B31, B34 to B36). */
export function betriebeHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = betriebeTexts.for(chamber, locale);
  const { changes, filialen, nummer, partOfBescheidnummer } = betriebeSettings.of(chamber);
  const words = wordsOf(chamber, locale);
  const entry = (id: string, rank: number, question: string, answer: readonly string[]): HelpEntry => ({
    id,
    topic: 'freischalten',
    rank,
    question,
    answer,
  });
  return [
    entry('betriebsnummer', 24, t('help.where'), [
      t('help.where.papers', words),
      t(nummer.format === 'digits' ? 'help.where.digits' : 'help.where.district', words),
      ...(partOfBescheidnummer ? [t('help.where.bescheid', partOfBescheidnummer)] : []),
      t(typingKey(nummer, filialen), words),
    ]),
    entry('andere-nummern', 26, t('help.others'), [
      t('help.others.answer'),
      t('help.others.ba'),
      t('help.others.bg'),
      t('help.others.ours', words),
    ]),
    ...(filialen === 'none'
      ? []
      : [
          entry('filiale', 28, t('help.filiale'), [
            t('help.filiale.real'),
            t(filialen === 'suffix' ? 'help.filiale.suffix' : 'help.filiale.field'),
            t('help.filiale.ausbildungsstaette'),
            t('help.filiale.lehrvertrag'),
          ]),
        ]),
    ...(changes === 'online'
      ? [
          {
            id: 'betriebsdaten-aendern',
            topic: 'dienste',
            rank: 20,
            question: t('help.change'),
            answer: [t('help.change.answer'), t('help.change.decided')],
            action: { label: t('help.change.action'), href: paths.change },
          } as const,
        ]
      : []),
  ];
}

function typingKey(nummer: NummerFormat['nummer'], filialen: NummerFormat['filialen']) {
  if (filialen === 'number-field') return 'help.where.typingField';
  if (filialen === 'suffix' || nummer.format !== 'digits') return 'help.where.typingSuffix';
  const mayEndEarly = nummer.lengths.some((length) => nummer.lengths.includes(length - 1));
  return mayEndEarly ? 'help.where.typingLast' : 'help.where.typing';
}
