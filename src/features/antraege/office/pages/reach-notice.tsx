import { Alert, type View } from '../../../../platform/ui/index.ts';
import { isOpen } from '../../rules.ts';
import type { Loaded } from '../loaded.ts';
import { officeWordsOf } from '../../words-of.ts';

/** Says so where nobody is told of what is done with an Antrag, or somebody else than who sent it. */
export function ReachNotice({ view, loaded }: { readonly view: View; readonly loaded: Loaded }) {
  const { antrag, art, reach, forWhom } = loaded;
  const t = officeWordsOf(art, view.chamber);
  const isFollowed = antrag.state === 'approved' && (art.follows?.length ?? 0) > 0;
  if (!isOpen(antrag.state) && !isFollowed && reach.kind !== 'nobody') return null;
  switch (reach.kind) {
    case 'sender':
      return null;
    case 'nobody':
      return (
        <Alert tone="warning" heading={t('reach.nobody')} level={2}>
          <p>{t('reach.nobody.text')}</p>
        </Alert>
      );
    case 'acting':
    case 'address':
      return antrag.accountId === null ? null : <p>{t(`reach.${reach.kind}`, { name: forWhom ?? '' })}</p>;
  }
}

/** Who reads what a case worker writes, in words. */
export function readerOf({ view, loaded }: { readonly view: View; readonly loaded: Loaded }): string {
  const { antrag, art, forWhom, reach } = loaded;
  const t = officeWordsOf(art, view.chamber);
  if (reach.kind === 'acting') return t('reader.acting', { name: forWhom ?? '' });
  if (reach.kind === 'address' && forWhom !== null) return t('reader.address', { name: forWhom });
  return antrag.contactName || (forWhom ?? '');
}
