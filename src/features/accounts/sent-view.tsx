import type { ReadContext, RequestFacts } from '../../platform/http/context.ts';
import type { Db } from '../../platform/database/handles.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { SentPage, type SentPageProps } from './pages/sent-page.tsx';
import type { RegistrationRecord } from './registration.ts';
import { selectRegistrationByBrowser } from './registration-queries.ts';
import { browserHash } from './sealed-cookies.ts';

/** The registration that this browser began last, if it still knows one. */
export async function registrationOfBrowser(
  db: Db,
  context: Pick<ReadContext, 'cookie'>,
): Promise<RegistrationRecord | undefined> {
  const hash = browserHash(context);
  return hash === undefined ? undefined : selectRegistrationByBrowser(db, hash);
}

/** Draws the page after the registration, with whatever happened to its forms. */
export function sentPage(
  context: RequestFacts,
  registration: RegistrationRecord,
  state: Partial<Pick<SentPageProps, 'codeForm' | 'addressForm' | 'news' | 'question'>> = {},
) {
  const { identity } = context.chamber;
  return (
    <SentPage
      view={context.view}
      email={registration.email}
      sender={`${identity.name} (${context.parts.mailFrom ?? identity.serviceEmail})`}
      codeForm={freshForm()}
      addressForm={freshForm()}
      {...state}
    />
  );
}
