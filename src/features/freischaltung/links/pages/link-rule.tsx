import { Card, type View } from '../../../../platform/ui/index.ts';
import { paths } from '../../paths.ts';
import { freischaltungSettings } from '../../settings.ts';
import { linksTexts } from '../texts.de.ts';

/** How many Betriebe an account can be linked to, why, and what to do about it (row B28, seed 003). */
export function LinkRule({ view, betriebe }: { readonly view: View; readonly betriebe: number }) {
  const t = linksTexts.for(view.chamber, view.locale);
  const { kinds, maxBetriebe } = freischaltungSettings.of(view.chamber);
  const add = betriebe < maxBetriebe || kinds.includes('person') ? <AddLink view={view} /> : null;
  if (maxBetriebe > 1) {
    const isFull = betriebe >= maxBetriebe;
    return (
      <>
        <p>
          {t('own.rule.many', { most: maxBetriebe })}
          {isFull ? ` ${t('own.rule.full')}` : null}
        </p>
        {add}
      </>
    );
  }
  return (
    <>
      {betriebe > 0 ? (
        <Card heading={t('own.rule.title')}>
          <p>{t('own.rule.text')}</p>
          <p>{t('own.rule.site')}</p>
          <p>{t('own.rule.do')}</p>
        </Card>
      ) : null}
      {add}
    </>
  );
}

function AddLink({ view }: { readonly view: View }) {
  const t = linksTexts.for(view.chamber, view.locale);
  return (
    <p>
      <a href={paths.start}>{t('own.add')}</a>
    </p>
  );
}
