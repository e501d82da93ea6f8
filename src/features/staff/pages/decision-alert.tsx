import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { Alert, type View } from '../../../platform/ui/index.ts';
import type { Decision } from '../four-eyes/decision.ts';
import { staffTexts } from '../texts.de.ts';

/** Who has declined or withdrawn a request, when and why, in one sentence. */
export function decisionWords(chamber: Chamber, { outcome, by, at, reason }: Decision): string {
  const t = staffTexts.for(chamber, 'de');
  const facts = { name: by ?? t('decision.gone'), when: formatDateTime(at, 'de'), reason };
  return t(`decision.${outcome}`, facts);
}

/** Says on the page of what was asked for that it does not come about. */
export function DecisionAlert({ view, decision }: { readonly view: View; readonly decision: Decision }) {
  const heading = staffTexts.for(view.chamber, 'de')(`done.${decision.outcome}`);
  return (
    <Alert tone="warning" heading={heading}>
      <p>{decisionWords(view.chamber, decision)}</p>
    </Alert>
  );
}
