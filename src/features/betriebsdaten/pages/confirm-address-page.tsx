import {
  Actions,
  ButtonLink,
  Lead,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { newAddressTexts } from '../address-texts.de.ts';

interface ConfirmAddressPageProps {
  readonly view: View;
  readonly betrieb: string;
  readonly address: string;
  readonly token: string;
}

/** The page behind the link to a new address on file. Looking at it changes nothing: mail scanners do. */
export function ConfirmAddressPage({ view, betrieb, address, token }: ConfirmAddressPageProps) {
  const t = newAddressTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('page.title')} breadcrumb={[]}>
      <Lead>{t('page.lead')}</Lead>
      <SummaryList
        items={[
          { label: t('page.betrieb'), value: betrieb },
          { label: t('page.address'), value: address },
        ]}
      />
      <p>{t('page.after')}</p>
      <Actions>
        <PostButton action={paths.confirmAddress} fields={{ token }}>
          {t('page.confirm')}
        </PostButton>
      </Actions>
    </Page>
  );
}

/** The address is confirmed; it needs no session and names nobody. */
export function AddressConfirmedPage({ view }: { readonly view: View }) {
  const t = newAddressTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('done.title')} breadcrumb={[]}>
      <Lead>{t('done.lead')}</Lead>
      <Actions>
        <ButtonLink href="/antraege">{t('done.action')}</ButtonLink>
      </Actions>
    </Page>
  );
}

/** The link is too old, or was never one. */
export function AddressLinkOverPage({ view }: { readonly view: View }) {
  const t = newAddressTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('over.title')} breadcrumb={[]}>
      <Lead>{t('over.lead')}</Lead>
      <Actions>
        <ButtonLink href="/dienste">{t('over.action')}</ButtonLink>
      </Actions>
    </Page>
  );
}
