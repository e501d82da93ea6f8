import { Actions, ButtonLink, Lead, Page, SummaryList, type View } from '../../../platform/ui/index.ts';
import { helpTexts } from '../texts.de.ts';

/** How to reach the chamber (seed 001: «Schreiben Sie uns!»). */
export function ContactPage({ view }: { readonly view: View }) {
  const t = helpTexts.for(view.chamber, view.locale);
  const { address, name, openingHours, phone, serviceEmail } = view.chamber.identity;
  return (
    <Page view={view} title={t('contact.title')} indexable>
      <Lead>{t('contact.lead')}</Lead>
      <SummaryList
        items={[
          { label: t('contact.service'), value: <a href={`mailto:${serviceEmail}`}>{serviceEmail}</a> },
          { label: t('contact.phone'), value: phone },
          ...(openingHours ? [{ label: t('contact.hours'), value: openingHours }] : []),
          {
            label: t('contact.address'),
            value: `${name}, ${address.street}, ${address.postcode} ${address.city}`,
          },
        ]}
      />
      <p>{t('contact.help')}</p>
      <Actions>
        <ButtonLink href="/hilfe" kind="secondary">
          {t('contact.helpAction')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
