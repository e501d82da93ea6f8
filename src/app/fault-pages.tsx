import type { FaultPages } from '../platform/http/http-app.ts';
import type { RequestFacts } from '../platform/http/context.ts';
import { page } from '../platform/http/reply.ts';
import { Actions, ButtonLink, CodeBox, Lead, Page } from '../platform/ui/index.ts';
import { appTexts } from './texts.de.ts';

const textsOf = (facts: RequestFacts) => appTexts.for(facts.chamber, facts.locale);

/** Pages that answer when no route does, or a right is missing. */
export const faultPages: FaultPages = {
  unknown(facts) {
    const t = textsOf(facts);
    return page(
      <Page view={facts.view} title={t('unknown.title')}>
        <Lead>{t('unknown.text')}</Lead>
        <Actions>
          <ButtonLink href="/">{t('unknown.home')}</ButtonLink>
          <ButtonLink href="/hilfe" kind="secondary">
            {t('unknown.help')}
          </ButtonLink>
        </Actions>
      </Page>,
      { status: 404 },
    );
  },
  broken(facts) {
    const t = textsOf(facts);
    return page(
      <Page view={facts.view} title={t('broken.title')}>
        <Lead>{t('broken.text')}</Lead>
        <p>{t('broken.reference', { email: facts.chamber.identity.serviceEmail })}</p>
        <CodeBox label={t('broken.label')} code={facts.requestId} />
      </Page>,
      { status: 500 },
    );
  },
  notAccepted(facts, status) {
    const t = textsOf(facts);
    const reason = {
      400: 'notAccepted.broken',
      403: 'notAccepted.foreign',
      413: 'notAccepted.tooLarge',
    } as const;
    return page(
      <Page view={facts.view} title={t('notAccepted.title')}>
        <Lead>{t(reason[status])}</Lead>
        <Actions>
          <ButtonLink href={facts.path}>{t('unknown.home')}</ButtonLink>
        </Actions>
      </Page>,
      { status },
    );
  },
  linkMissing(facts, kind) {
    const t = textsOf(facts);
    const which = kind === 'person' ? 'person' : 'betrieb';
    return page(
      <Page view={facts.view} title={t(`linkMissing.${which}.title`)}>
        <Lead>{t(`linkMissing.${which}.text`)}</Lead>
        <Actions>
          <ButtonLink href="/freischalten">{t(`linkMissing.${which}.action`)}</ButtonLink>
        </Actions>
      </Page>,
      { status: 403 },
    );
  },
  forbidden(facts, reason) {
    return page(
      <Page view={facts.view} title={textsOf(facts)('forbidden.title')}>
        <Lead>{reason}</Lead>
      </Page>,
      { status: 403 },
    );
  },
};
