import { Alert, type View } from '../../../platform/ui/index.ts';
import type { LeftOver } from '../antrag-record.ts';
import { Lines } from './lines.tsx';
import { antraegeTexts } from '../texts.de.ts';

/** Answers that have no field any more, so that their person can put them where they belong. */
export function LeftOverNotice({ view, leftOver }: { readonly view: View; readonly leftOver: LeftOver }) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const answers = Object.entries(leftOver);
  if (answers.length === 0) return null;
  return (
    <Alert tone="info" heading={t('leftOver.title')} level={2}>
      <p>{t('leftOver.text')}</p>
      <ul>
        {answers.map(([name, value]) => (
          <li key={name}>{value}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** Answers of a sent Antrag that are not asked for any more: they stay part of it. */
export function LeftOverAnswers({
  view,
  leftOver = {},
}: {
  readonly view: View;
  readonly leftOver?: LeftOver | undefined;
}) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const answers = Object.entries(leftOver);
  if (answers.length === 0) return null;
  return (
    <section>
      <h3>{t('leftOver.sent')}</h3>
      <ul>
        {answers.map(([name, value]) => (
          <li key={name}>
            <Lines text={value} />
          </li>
        ))}
      </ul>
    </section>
  );
}
