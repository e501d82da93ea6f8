import { Actions, Alert, PostButton } from '../../../../platform/ui/index.ts';
import { documentSettings } from '../../settings.ts';
import { batchPath } from '../paths.ts';
import { batchTexts } from '../texts.de.ts';
import type { BatchPageProps } from './batch-page.tsx';

/** What was found and is to be decided, or what was. */
export function BatchDecision({ view, batch, counts, takesTwo, nobodyConfirms }: BatchPageProps) {
  const t = batchTexts.for(view.chamber, 'de');
  const { id, state } = batch;
  const { ready, checked, delivered } = counts;
  const most = (documentSettings.of(view.chamber).batchFourEyesAbove + 1).toLocaleString('de-DE');
  const count = ready.toLocaleString('de-DE');
  const discard = (
    <PostButton action={batchPath('discard', id)} kind="secondary">
      {t('checked.discard')}
    </PostButton>
  );
  switch (state) {
    case 'draft':
      // below the files, see FilesForm
      return null;
    case 'checking':
      return <Actions>{discard}</Actions>;
    case 'checked':
      if (ready === 0)
        return (
          <>
            <Alert tone="warning" heading={t(checked === 0 ? 'checked.empty' : 'checked.none')}>
              <p>{t('checked.noneText')}</p>
            </Alert>
            <Actions>{discard}</Actions>
          </>
        );
      return (
        <>
          <Alert tone="info" heading={ready === 1 ? t('checked.one') : t('checked.title', { count })}>
            <p>{t('checked.text')}</p>
            {takesTwo ? <p>{t('checked.twoPeople', { most })}</p> : null}
          </Alert>
          {nobodyConfirms ? <Alert tone="warning" heading={nobodyConfirms} /> : null}
          <Actions>
            <PostButton action={batchPath('deliver', id)}>
              {takesTwo
                ? t('checked.ask')
                : ready === 1
                  ? t('checked.deliverOne')
                  : t('checked.deliver', { count })}
            </PostButton>
            {discard}
          </Actions>
        </>
      );
    case 'asked':
      return (
        <>
          <Alert tone="info" heading={t('asked.title')}>
            <p>{t('asked.text')}</p>
          </Alert>
          <Actions>
            <PostButton action={batchPath('deliver', id)} kind="secondary">
              {t('asked.again')}
            </PostButton>
            {discard}
          </Actions>
        </>
      );
    case 'delivering':
      return null;
    case 'delivered':
      return (
        <Alert
          tone="success"
          heading={
            delivered === 1
              ? t('delivered.one')
              : t('delivered.title', { count: delivered.toLocaleString('de-DE') })
          }
        />
      );
    case 'discarded':
      return <Alert tone="info" heading={t('discarded.title')} />;
  }
}
