import type { View } from '../view.ts';

/** Says to somebody of the chamber's own people whose page they look at, and leads away from it. */
export function LookedAtBanner({ view }: { readonly view: View }) {
  if (!view.lookedAt) return null;
  const { note, links } = view.lookedAt;
  return (
    <aside class="portal-demo" aria-label={note} lang="de">
      <p>{note}</p>
      {links.map(({ label, href }) => (
        <a key={href} href={href} data-live>
          {label}
        </a>
      ))}
    </aside>
  );
}
