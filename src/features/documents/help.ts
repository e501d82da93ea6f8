import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { filesHint } from './file-sentences.ts';
import { ruleSentence } from './bekanntgabe/words.ts';
import { paths } from './paths.ts';
import { documentSettings, offersBox, offersUpload } from './settings.ts';
import { documentTexts } from './texts.de.ts';

/** Help about documents, made from the chamber's profile (row D6). */
export function documentHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = documentTexts.for(chamber, locale);
  const { departments, keptDays } = documentSettings.of(chamber);
  const names = departments.map((one) => t(`department.${one}`)).join(', ');
  const upload: readonly HelpEntry[] = [
    {
      id: 'dokumente-senden',
      topic: 'dienste',
      rank: 60,
      question: t('faq.send'),
      answer: [
        t('faq.send.answer', { departments: names }),
        filesHint(chamber, locale),
        t('faq.send.pieces'),
        t('faq.send.kept', { days: keptDays }),
      ],
      action: { label: t('list.upload'), href: paths.upload },
    },
    {
      id: 'dokumente-abgelehnt',
      topic: 'dienste',
      rank: 61,
      question: t('faq.refused'),
      answer: [t('faq.refused.answer'), t('faq.refused.rest')],
    },
  ];
  const box: readonly HelpEntry[] = [
    {
      id: 'dokumente-herunterladen',
      topic: 'dienste',
      rank: 62,
      question: t('faq.get'),
      answer: [t('faq.get.answer'), t('faq.get.roles')],
      action: { label: t('list.title'), href: paths.list },
    },
    {
      id: 'dokumente-meldung',
      topic: 'dienste',
      rank: 63,
      question: t('faq.notice'),
      answer: [t('faq.notice.answer'), t('faq.notice.own'), t('faq.notice.formal')],
      action: { label: t('settings.title'), href: paths.settings },
    },
    {
      id: 'dokumente-bekanntgabe',
      topic: 'dienste',
      rank: 64,
      question: t('faq.formal'),
      answer: [
        t('consent.lead'),
        ...documentSettings
          .of(chamber)
          .bekanntgabe.rules.slice(-1)
          .map((rule) => ruleSentence(chamber, locale, rule)),
        t('faq.formal.where'),
      ],
      action: { label: t('settings.title'), href: paths.settings },
    },
  ];
  return [...(offersUpload(chamber) ? upload : []), ...(offersBox(chamber) ? box : [])];
}
