import { Actions, ButtonLink, Lead, Page, type View } from '../../../platform/ui/index.ts';
import type { PrintedKind } from '../rules.ts';
import { bescheinigungTexts } from '../texts.de.ts';

export interface IssuedPageProps {
  readonly view: View;
  readonly kind: PrintedKind;
  /** Name of the Betrieb. */
  readonly betrieb: string;
  /** Where the PDF is, and where one came from. */
  readonly print: string;
  readonly back: string;
}

/** After issuing: the PDF, for an hour. */
export function IssuedPage({ view, kind, betrieb, print, back }: IssuedPageProps) {
  const t = bescheinigungTexts.for(view.chamber, view.locale);
  const title = t('issued.title', { what: t(`kind.${kind}`) });
  return (
    <Page view={view} title={title} breadcrumb={[{ label: betrieb, href: back }]}>
      <Lead>{t('issued.lead')}</Lead>
      <Actions>
        <ButtonLink href={print}>{t('issued.save')}</ButtonLink>
        <ButtonLink href={back} kind="tertiary">
          {t('issued.back')}
        </ButtonLink>
      </Actions>
      <p>{t('issued.why')}</p>
    </Page>
  );
}
