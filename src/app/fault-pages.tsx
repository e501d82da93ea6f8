import { askForConsent, askForWhom, askToProve, askToSignIn } from '../features/sign-in/index.ts';
import type { FaultPages } from '../platform/http/http-app.ts';
import { contactAddress } from '../platform/http/fault-reference.ts';
import { page } from '../platform/http/reply.ts';
import { Actions, ButtonLink, CodeBox, Lead, Page, type View } from '../platform/ui/index.ts';
import { appTexts } from './texts.de.ts';

interface Drawn {
  readonly view: View;
  /** Finds the request in the log. */
  readonly reference: string;
}

const textsOf = (view: View) => appTexts.for(view.chamber, view.locale);

/** The reference that finds the request in the log, and the way to tell the chamber. */
function Reference({ view, reference }: Drawn) {
  const t = textsOf(view);
  return (
    <>
      <CodeBox label={t('reference.label')} code={reference} />
      <p>
        {t('reference.text')} <a href={contactAddress(reference)}>{t('reference.contact')}</a>
      </p>
    </>
  );
}

/** There is no such page, or it is somebody else's. */
export function UnknownPage({ view, reference }: Drawn) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t('unknown.title')}>
      <Lead>{t('unknown.text')}</Lead>
      <Actions>
        <ButtonLink href={view.inOffice ? '/verwaltung' : '/'}>{t('unknown.home')}</ButtonLink>
        {view.inOffice ? null : (
          <ButtonLink href="/hilfe" kind="secondary">
            {t('unknown.help')}
          </ButtonLink>
        )}
      </Actions>
      <Reference view={view} reference={reference} />
    </Page>
  );
}

/** Something of ours broke; the reference finds it in the log. */
export function BrokenPage({ view, reference, sent }: Drawn & { readonly sent: boolean }) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t('broken.title')}>
      <Lead>{t(sent ? 'broken.sent' : 'broken.text')}</Lead>
      <Reference view={view} reference={reference} />
    </Page>
  );
}

/** The database cannot be reached for now; a form that was sent is still in the browser. */
export function UnavailablePage({ view, reference, sent }: Drawn & { readonly sent: boolean }) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t('unavailable.title')}>
      <Lead>{t(sent ? 'unavailable.sent' : 'unavailable.text')}</Lead>
      <Reference view={view} reference={reference} />
    </Page>
  );
}

/** Too many people at once; a form that was sent is still in the browser. */
export function OverloadedPage({ view, reference, sent }: Drawn & { readonly sent: boolean }) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t('overloaded.title')}>
      <Lead>{t(sent ? 'overloaded.sent' : 'overloaded.text')}</Lead>
      <Reference view={view} reference={reference} />
    </Page>
  );
}

/** Why a form was not read at all. */
export type NotAcceptedWhy = 'broken' | 'foreign' | 'tooLarge';

/** A form came from elsewhere, was too large, or was none. */
export function NotAcceptedPage({
  view,
  reference,
  why,
  back,
}: Drawn & { readonly why: NotAcceptedWhy; readonly back: string }) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t('notAccepted.title')}>
      <Lead>{t(`notAccepted.${why}`)}</Lead>
      <Actions>
        <ButtonLink href={back}>{t('notAccepted.again')}</ButtonLink>
      </Actions>
      <Reference view={view} reference={reference} />
    </Page>
  );
}

/** Which link is missing, why it is needed, and the way there. */
export function LinkMissingPage({ view, reference, kind }: Drawn & { readonly kind: 'betrieb' | 'person' }) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t(`linkMissing.${kind}.title`)}>
      <Lead>{t(`linkMissing.${kind}.text`)}</Lead>
      <Actions>
        <ButtonLink href="/freischalten">{t(`linkMissing.${kind}.action`)}</ButtonLink>
      </Actions>
      <Reference view={view} reference={reference} />
    </Page>
  );
}

/** A right that is missing, with the reason. */
export function ForbiddenPage({ view, reference, reason }: Drawn & { readonly reason: string }) {
  return (
    <Page view={view} title={textsOf(view)('forbidden.title')}>
      <Lead>{reason}</Lead>
      <Reference view={view} reference={reference} />
    </Page>
  );
}

const whyNotAccepted = { 400: 'broken', 403: 'foreign', 413: 'tooLarge' } as const;

type Facts = Parameters<FaultPages['unknown']>[0];
const drawnFor = ({ view, requestId }: Facts): Drawn => ({ view, reference: requestId });

/** Pages that answer when no route does, or a right is missing. */
export const faultPages: FaultPages = {
  unknown: (facts) => page(<UnknownPage {...drawnFor(facts)} />, { status: 404 }),
  broken: (facts, sent) => page(<BrokenPage {...drawnFor(facts)} sent={sent} />, { status: 500 }),
  unavailable: (facts, sent) =>
    page(<UnavailablePage {...drawnFor(facts)} sent={sent} />, {
      status: 503,
      headers: { 'retry-after': '10' },
    }),
  overloaded: (facts, sent) =>
    page(<OverloadedPage {...drawnFor(facts)} sent={sent} />, {
      status: 503,
      headers: { 'retry-after': '5' },
    }),
  notAccepted: (facts, status) =>
    page(<NotAcceptedPage {...drawnFor(facts)} why={whyNotAccepted[status]} back={facts.path} />, { status }),
  linkMissing: (facts, kind) =>
    page(<LinkMissingPage {...drawnFor(facts)} kind={kind === 'person' ? 'person' : 'betrieb'} />, {
      status: 403,
    }),
  forbidden: (facts, reason) => page(<ForbiddenPage {...drawnFor(facts)} reason={reason} />, { status: 403 }),
  signInFirst: askToSignIn,
  proveFirst: askToProve,
  consentFirst: askForConsent,
  actingForAnother: askForWhom,
};
