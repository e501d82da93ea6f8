import { askToProve, askToSignIn } from '../features/sign-in/index.ts';
import type { FaultPages } from '../platform/http/http-app.ts';
import { page } from '../platform/http/reply.ts';
import { Actions, ButtonLink, CodeBox, Lead, Page, type View } from '../platform/ui/index.ts';
import { appTexts } from './texts.de.ts';

interface Drawn {
  readonly view: View;
}

const textsOf = (view: View) => appTexts.for(view.chamber, view.locale);

/** There is no such page, or it is somebody else's. */
export function UnknownPage({ view }: Drawn) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t('unknown.title')}>
      <Lead>{t('unknown.text')}</Lead>
      <Actions>
        <ButtonLink href="/">{t('unknown.home')}</ButtonLink>
        <ButtonLink href="/hilfe" kind="secondary">
          {t('unknown.help')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

/** Something of ours broke; the reference finds it in the log. */
export function BrokenPage({
  view,
  reference,
  sent,
}: Drawn & { readonly reference: string; readonly sent: boolean }) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t('broken.title')}>
      <Lead>{t(sent ? 'broken.sent' : 'broken.text')}</Lead>
      <p>{t('broken.reference', { email: view.chamber.identity.serviceEmail })}</p>
      <CodeBox label={t('broken.label')} code={reference} />
    </Page>
  );
}

/** The database cannot be reached for now; a form that was sent is still in the browser. */
export function UnavailablePage({ view, sent }: Drawn & { readonly sent: boolean }) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t('unavailable.title')}>
      <Lead>{t(sent ? 'unavailable.sent' : 'unavailable.text')}</Lead>
    </Page>
  );
}

/** Too many people at once; a form that was sent is still in the browser. */
export function OverloadedPage({ view, sent }: Drawn & { readonly sent: boolean }) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t('overloaded.title')}>
      <Lead>{t(sent ? 'overloaded.sent' : 'overloaded.text')}</Lead>
    </Page>
  );
}

/** Why a form was not read at all. */
export type NotAcceptedWhy = 'broken' | 'foreign' | 'tooLarge';

/** A form came from elsewhere, was too large, or was none. */
export function NotAcceptedPage({
  view,
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
    </Page>
  );
}

/** Which link is missing, why it is needed, and the way there. */
export function LinkMissingPage({ view, kind }: Drawn & { readonly kind: 'betrieb' | 'person' }) {
  const t = textsOf(view);
  return (
    <Page view={view} title={t(`linkMissing.${kind}.title`)}>
      <Lead>{t(`linkMissing.${kind}.text`)}</Lead>
      <Actions>
        <ButtonLink href="/freischalten">{t(`linkMissing.${kind}.action`)}</ButtonLink>
      </Actions>
    </Page>
  );
}

/** A right that is missing, with the reason. */
export function ForbiddenPage({ view, reason }: Drawn & { readonly reason: string }) {
  return (
    <Page view={view} title={textsOf(view)('forbidden.title')}>
      <Lead>{reason}</Lead>
    </Page>
  );
}

const whyNotAccepted = { 400: 'broken', 403: 'foreign', 413: 'tooLarge' } as const;

/** Pages that answer when no route does, or a right is missing. */
export const faultPages: FaultPages = {
  unknown: ({ view }) => page(<UnknownPage view={view} />, { status: 404 }),
  broken: ({ view, requestId }, sent) =>
    page(<BrokenPage view={view} reference={requestId} sent={sent} />, { status: 500 }),
  unavailable: ({ view }, sent) =>
    page(<UnavailablePage view={view} sent={sent} />, { status: 503, headers: { 'retry-after': '10' } }),
  overloaded: ({ view }, sent) =>
    page(<OverloadedPage view={view} sent={sent} />, { status: 503, headers: { 'retry-after': '5' } }),
  notAccepted: ({ view, path }, status) =>
    page(<NotAcceptedPage view={view} why={whyNotAccepted[status]} back={path} />, { status }),
  linkMissing: ({ view }, kind) =>
    page(<LinkMissingPage view={view} kind={kind === 'person' ? 'person' : 'betrieb'} />, { status: 403 }),
  forbidden: ({ view }, reason) => page(<ForbiddenPage view={view} reason={reason} />, { status: 403 }),
  signInFirst: askToSignIn,
  proveFirst: askToProve,
};
