import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { EasySection } from '../../platform/feature/easy-section.ts';
import { freischaltungSettings, offersPinRequest } from '../freischaltung/index.ts';
import { pinAnforderungEasyTexts } from './easy-texts.de.ts';
import { paths } from './paths.ts';
import { pinPageTexts } from './texts.de.ts';

/** Where a PIN comes from, in Leichte Sprache; nothing where codes go by e-mail. */
export function pinAnforderungEasyLanguage(chamber: Chamber): readonly EasySection[] {
  if (!offersPinRequest(chamber)) return [];
  const t = pinAnforderungEasyTexts.for(chamber, 'de');
  const of = pinPageTexts.for(chamber, 'de');
  const { pin } = freischaltungSettings.of(chamber);
  const papers = pin.sources.filter((source) => source !== 'anforderung');
  const page = of('request.title');
  const lines = [
    ...papers.flatMap((source) => [t(`where.${source}`), '']),
    ...(papers.length > 0 ? [t('where.none'), t('where.order'), ''] : []),
    pin.requestWithoutSignIn ? t('where.open', { page }) : t('where.signIn', { page }),
    t('where.send', { button: of('request.submit'), days: pin.requestedValidDays }),
  ];
  return [
    {
      page: 'link',
      rank: 40,
      heading: t('where.heading'),
      text: lines.join('\n'),
      actions: [{ label: t('where.action'), href: paths.request }],
    },
  ];
}
