import { formatDate } from '../../../lib/dates.ts';
import { readTypedDate } from '../../../lib/typed-date.ts';
import type { WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import type { Arten } from '../arten.ts';
import { shownRevision } from './antrag-routes.tsx';
import { completeDays, noteComplete } from './complete.ts';
import { completeTexts } from './complete-texts.de.ts';
import { loadAntrag } from './loaded.ts';
import { mayWorkOnSome } from './may-work.ts';
import { AntragOfficePage } from './pages/antrag-office-page.tsx';
import { completeField, incompleteButton } from './pages/complete-form.tsx';
import { officeAntragPath, officePaths } from './paths.ts';

/** Noting since when the papers of an Antrag are complete, where a period counts from it. */
export function completeRoutes(arten: Arten): readonly Route[] {
  const may = mayWorkOnSome(arten);
  return [
    post(officePaths.complete, { may, audit: 'antraege.completed' }, (context) => complete(context, arten)),
  ];
}

async function complete(context: WriteContext, arten: Arten): Promise<Reply> {
  const { chamber, form, now, tx, view } = context;
  const loaded = await loadAntrag(context, tx, arten);
  if (!loaded) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { art, antrag, mayWork, staffId } = loaded;
  const { nummer } = antrag;
  const audit = { subjects: { antrag: String(nummer) } };
  if (!mayWork)
    return redirect(officeAntragPath(nummer, 'one', 'anderer-bereich'), {
      audit: { ...audit, outcome: 'other-department' },
    });
  const wrongDay = () => {
    const t = completeTexts.for(chamber, 'de');
    const { from, isArrival } = completeDays(antrag, now);
    const sentence = isArrival
      ? t('refused.beforeArrival', { day: formatDate(from, 'de') })
      : t('refused.complete');
    const again = keepInput(form, { [completeField]: sentence });
    return refusedPage(<AntragOfficePage view={view} loaded={loaded} form={again} />, completeField, {
      audit,
    });
  };
  const isIncomplete = form[incompleteButton] === 'ja';
  const day = readTypedDate(form[completeField] ?? '');
  if (!isIncomplete && day === undefined) return wrongDay();
  const act = { staffId, now, revision: shownRevision(form) };
  const noted = await noteComplete(tx, art, nummer, act, isIncomplete ? null : (day ?? null));
  if (!noted.ok && noted.refusal === 'wrong-day') return wrongDay();
  return redirect(officeAntragPath(nummer, 'one', noted.ok ? 'vollstaendig' : 'inzwischen'), {
    audit: noted.ok ? audit : { ...audit, outcome: noted.refusal },
  });
}
