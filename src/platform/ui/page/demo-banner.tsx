import { useUiText } from '../ui-text.ts';
import type { View } from '../view.ts';

/** Says in the demo that nothing here is real, and where its mails and letters arrive. */
export function DemoBanner({ view }: { readonly view: View }) {
  const text = useUiText();
  if (!view.demo) return null;
  const origin = view.demoOrigin ?? '';
  return (
    <aside class="portal-demo" aria-label={text('demo.label')}>
      <p>{text('demo.note')}</p>
      <a href={`${origin}/_postfach`}>{text('demo.mailbox')}</a>
      <a href={`${origin}/_briefe`}>{text('demo.letters')}</a>
    </aside>
  );
}
